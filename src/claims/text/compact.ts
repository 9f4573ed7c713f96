/** A text without its meaningless white space, characters folded one to one; `at[i]` is where character i stood. */
export interface Compact {
  readonly text: string;
  readonly at: Int32Array;
}

const PAIRS =
  '計计審审數数萬万億亿購购車车務务費费運运減减長长壓压縮缩較较總总額额餘余結结轉转國国項项業业單单與与預预決决執执個个點点實实為为佔占際际獲获級级別别後后從从來来開开關关員员經经過过還还進进達达導导會会' +
  '專专績绩報报財财資资產产貨货給给補补帶带類类術术檢检測测規规劃划對对應应當当擬拟優优勢势間间門门問问時时書书動动場场歲岁農农種种稅税讓让記记設设護护監监環环園园團团組组織织線线網网維维統统縣县鄉乡鎮镇' +
  '區区衛卫醫医學学習习養养險险無无靈灵異异畢毕節节範范積积約约練练續续聯联職职視视認认調调論论評评試试詳详誤误說说課课請请責责質质賬账贈赠趨趋輛辆輸输遞递選选邊边鄰邻醜丑釋释銀银錢钱鐵铁錄录隊队陽阳階阶' +
  '隨随雖虽雜杂難难電电響响領领題题願愿顯显飛飞館馆驗验體体發发變变豐丰滿满確确碼码離离穩稳競竞築筑籌筹糧粮緊紧綠绿編编縱纵繳缴羅罗義义聲声聽听營营衝冲裝装製制複复見见親亲觀观訂订訊讯訪访許许該该誠诚諮咨' +
  '貢贡貧贫貸贷賠赔贏赢軍军載载輔辅辦办連连週周適适遲迟遺遗郵邮釐厘鍵键鎖锁鑒鉴閉闭陸陆隱隐頁页頒颁頻频飯饭飲饮齊齐齡龄於于' +
  '(（)）;；:：．.％%－-–-−-！。？。!。?。｡。﹪%﹒.﹣-﹐，､、｢「｣」';

const FOLDED = foldingTable();

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x1_00_00);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (let index = 0; index + 1 < PAIRS.length; index += 2)
    table[PAIRS.charCodeAt(index)] = PAIRS.charCodeAt(index + 1);
  for (let digit = 0; digit <= 9; digit += 1) table[0xff10 + digit] = 0x30 + digit;
  // A cell's rule is a gap like any other.
  for (const space of '|｜\u3000\u00a0\ufeff\u200b\u2002\u2003\u2009') table[space.charCodeAt(0)] = 0x20;
  return table;
}

const LINE = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
const WIDE_COMMA = '，'.charCodeAt(0);
const PERCENT = 0x25;
const POINT = 0x2e;
const BRACKET = 0x5b;
const COLON = '：'.charCodeAt(0);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Drops white space: a wrapped line goes on, a line after a full stop or before a list mark is a new one (`\n`). Between
 * two figures one space stays, after a row of figures a line break stays (rows of a flattened table). Linear.
 */
export function compact(text: string): Compact {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  let length = 0;
  let lines = 0;
  let spaced = false;
  // Whether the printed line is prose: a break behind its figure is no row of a table.
  let clauses = false;
  // Whether it is an entry itself: other words may be wrapped before a colon as well.
  let colon = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = FOLDED[text.charCodeAt(index)] ?? SPACE;
    const note = code === BRACKET ? noteAt(text, index) : 0;
    if (note > 0) {
      index += note - 1;
      continue;
    }
    if (code <= SPACE) {
      spaced = true;
      if (code === LINE) lines += 1;
      continue;
    }
    if (spaced && length > 0) {
      const kept = separator(codes[length - 1] ?? LINE, code, lines, { clauses, entry: colon }, text, index);
      if (kept !== 0) {
        at[length] = index - 1;
        codes[length] = kept;
        length += 1;
      }
    }
    if (lines > 0) {
      clauses = false;
      colon = false;
    }
    spaced = false;
    lines = 0;
    at[length] = index;
    codes[length] = commaAt(code, codes, length, text, index);
    if (PROSE.has(codes[length] ?? 0)) clauses = true;
    if (code === COLON) colon = true;
    length += 1;
  }
  at[length] = text.length;
  return { text: decode(codes, length), at: at.subarray(0, length + 1) };
}

// 调整预算[4]的96%: a note's number, not 财发[2024]5号.
const NOTE = /^\[\d{1,2}\](?!\d{1,4}号)/;

/** How many characters the mark of a note takes; 0 where there is none. */
const noteAt = (text: string, index: number): number =>
  NOTE.exec(text.slice(index, index + 9))?.[0].length ?? 0;

const PROSE: ReadonlySet<number> = new Set([...'，。；、'].map((char) => char.charCodeAt(0)));

/** A comma of either width: the one that groups digits, or a mark. */
function commaAt(code: number, codes: Uint16Array, length: number, text: string, index: number): number {
  if (code === COMMA) return groups(codes, length, text, index) ? COMMA : WIDE_COMMA;
  return code === WIDE_COMMA && groupsWide(codes, length, text, index) ? COMMA : code;
}

const LONGEST_GROUP = 3;
// 8，058万元, 1，040，083.5元: up to a unit of money.
const WIDE_GROUPS = /^(?:[，,][\d０-９]{3})+(?:[.．][\d０-９]+)?(?:万亿|[亿万千億萬])?元/;

/** A full-width comma inside an amount: up to three digits, groups of three, 元. */
function groupsWide(codes: Uint16Array, length: number, text: string, index: number): boolean {
  if (!groups(codes, length, text, index)) return false;
  let first = length - 1;
  while (first >= 0 && length - first <= LONGEST_GROUP && isDigit(codes[first] ?? 0)) first -= 1;
  const before = codes[first] ?? LINE;
  if (length - first - 1 > LONGEST_GROUP || isDigit(before) || before === POINT) return false;
  return before === COMMA || WIDE_GROUPS.test(text.slice(index, index + 40));
}

/** A comma inside a number: between digits, three behind it. */
function groups(codes: Uint16Array, length: number, text: string, index: number): boolean {
  if (!isDigit(codes[length - 1] ?? 0)) return false;
  for (let ahead = 1; ahead <= 3; ahead += 1)
    if (!isDigit(FOLDED[text.charCodeAt(index + ahead)] ?? 0)) return false;
  return !isDigit(FOLDED[text.charCodeAt(index + 4)] ?? 0);
}

/** A text folded character by character, white space and all; of the same length. Linear. */
export function foldedText(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) codes[index] = FOLDED[text.charCodeAt(index)] ?? SPACE;
  return decode(codes, codes.length);
}

const CHUNK = 8192;

function decode(codes: Uint16Array, length: number): string {
  const pieces: string[] = [];
  for (let from = 0; from < length; from += CHUNK)
    pieces.push(
      Reflect.apply(String.fromCharCode, null, codes.subarray(from, Math.min(length, from + CHUNK))),
    );
  return pieces.join('');
}

function separator(
  before: number,
  code: number,
  lines: number,
  { clauses, entry }: { readonly clauses: boolean; readonly entry: boolean },
  text: string,
  index: number,
): number {
  const numeric = isDigit(before) || before === PERCENT;
  const nextNumeric = isDigit(code) || (code === 0x2d && isDigit(FOLDED[text.charCodeAt(index + 1)] ?? 0));
  if (before === LINE) return 0;
  if (lines > 0) {
    if (ENDS.has(before) || LIST_HEAD.test(text.slice(index, index + 6))) return LINE;
    const goesOn = GOES_ON.test(String.fromCharCode(code)) && !NAMES.test(text.slice(index, index + 2));
    if (numeric && !nextNumeric && !clauses && !goesOn) return LINE;
    // A sentence that begins with its year behind a row of a table.
    if (numeric && !clauses && DATED.test(text.slice(index, index + 5))) return LINE;
    // A line that begins with its name and a colon is an entry of its own.
    if (!clauses && entry && !MAY_WRAP.has(before) && ENTRY.test(text.slice(index, index + 14))) return LINE;
    if (lines > 1 && !numeric && !MAY_WRAP.has(before)) return LINE;
  }
  return numeric && nextNumeric ? SPACE : 0;
}

const ENDS: ReadonlySet<number> = new Set([...'。；：'].map((char) => char.charCodeAt(0)));
const MAY_WRAP: ReadonlySet<number> = new Set([...'万亿，、（'].map((char) => char.charCodeAt(0)));
const LIST_HEAD =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d０-９]{1,3}[)）]|[\d０-９]{1,2}[、.．](?![\d０-９]))/;
const DATED = /^[2２][0０][\d０-９]{2}年/;
const ENTRY = /^[一-龥]{2,12}[：:]/;
// Names of rows that begin like a measure word.
const NAMES = /^(?:人[员才大社口力均事]|个人|项目|条例|名称|台账)/;
const GOES_ON = /[万亿千元%个人名条件篇次辆台项，。；、）,.倍]/;

/** Where a character of the text stands in the compact text. */
export function placeIn({ at }: Compact, offset: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
