const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A date in Chinese characters: 2025年4月21日 is 二〇二五年四月二十一日. Other text stays as it is. */
export function dateInCharacters(text: string): string {
  return text
    .replace(/\d{4}(?=年)/g, (year) => [...year].map((digit) => DIGITS[Number(digit)]).join(''))
    .replace(/\d{1,2}(?=[月日])/g, (number) => tens(Number(number)));
}

function tens(number: number): string {
  const ones = number % 10 === 0 ? '' : (DIGITS[number % 10] ?? '');
  if (number < 10) return ones;
  return `${number < 20 ? '' : (DIGITS[Math.floor(number / 10)] ?? '')}十${ones}`;
}
