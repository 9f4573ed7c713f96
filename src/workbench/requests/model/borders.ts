import type { Area } from '../../../workbook';
import type { Side } from '../../store';
import { choiceArgument, colorArgument } from '../arguments';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable } from '../object';
import type { AreaObject } from './model';
import { checkWritable } from './model';

interface Line {
  readonly area: Area;
  readonly side: Side;
}

/** Which sides of which cells an edge of a range is. Lines between two cells are on both. */
const EDGES: Readonly<Record<string, (area: Area) => readonly Line[]>> = {
  EdgeTop: (area) => [{ area: { ...area, rows: 1 }, side: 'top' }],
  EdgeBottom: (area) => [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'bottom' }],
  EdgeLeft: (area) => [{ area: { ...area, columns: 1 }, side: 'left' }],
  EdgeRight: (area) => [
    { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: 'right' },
  ],
  InsideHorizontal: (area) =>
    area.rows === 1
      ? []
      : [
          { area: { ...area, rows: area.rows - 1 }, side: 'bottom' },
          { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: 'top' },
        ],
  InsideVertical: (area) =>
    area.columns === 1
      ? []
      : [
          { area: { ...area, columns: area.columns - 1 }, side: 'right' },
          { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: 'left' },
        ],
};

/** The borders of a range. Lines are thin and black here, or not there. */
export class RangeBorders extends Collection {
  override readonly members: MemberTable = BORDERS;
  constructor(readonly range: AreaObject) {
    super();
  }

  override items(): readonly HostObject[] {
    return Object.keys(EDGES).map((edge) => new RangeBorder(this.range, edge));
  }

  override check(): void {
    this.range.check();
  }
}

const BORDERS = members<RangeBorders>({
  type: 'RangeBorderCollection',
  methods: { ...(COLLECTION_METHODS as object) },
});

class RangeBorder extends HostObject {
  override readonly members: MemberTable = BORDER;
  constructor(
    readonly range: AreaObject,
    readonly edge: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.edge, Id: this.edge };
  }

  override check(): void {
    this.range.check();
  }

  get lines(): readonly Line[] {
    return EDGES[this.edge]?.(this.range.area) ?? [];
  }

  get drawn(): boolean {
    const { model, sheet } = this.range;
    return this.lines.every(({ area, side }) => model.store.borders(sheet, area.row, area.column)[side]);
  }
}

const BORDER = members<RangeBorder>({
  type: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: ({ drawn }) => (drawn ? 'Continuous' : 'None'),
      set: ({ range, lines }, value) => {
        const on = choiceArgument(value, ['None', 'Continuous']) === 'Continuous';
        checkWritable(range.model.store, range.sheet, range.area);
        for (const { area, side } of lines) range.model.store.setBorder(range.sheet, area, side, on);
      },
    },
    Weight: {
      get: () => 'Thin',
      set: (_, value) => {
        choiceArgument(value, ['Thin']);
      },
    },
    Color: {
      get: () => '#000000',
      set: (_, value) => {
        colorArgument(value);
      },
    },
  },
});
