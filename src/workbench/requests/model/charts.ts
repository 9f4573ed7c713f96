import type { Area, ChartKind } from '../../../workbook';
import type { StoreChart } from '../../store';
import { booleanArgument, choiceArgument, textArgument } from '../arguments';
import { invalidArgument, RequestError } from '../errors';
import { Collection, COLLECTION_METHODS, HostObject, members } from '../object';
import type { MemberTable, Property } from '../object';
import { parseAddress } from './areas';
import type { Model } from './model';
import { AreaObject, checkUnprotected, sheetOf } from './model';

/** The kinds that are drawn here, as Excel calls them. */
const TYPES: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Pie: 'pie',
};
/** Where Excel puts a new chart is its own affair: columns and rows that it covers here. */
const NEW_PLACE: Area = { row: 2, column: 3, rows: 15, columns: 8 };

/** The charts of a sheet. */
export class Charts extends Collection {
  override readonly members: MemberTable = CHARTS;
  constructor(
    readonly model: Model,
    readonly sheet: string,
  ) {
    super();
  }

  override check(): void {
    sheetOf(this.model.store, this.sheet);
  }

  override items(): readonly HostObject[] {
    return this.model.store.charts(this.sheet).map(({ id }) => new Chart(this.model, this.sheet, id));
  }
}

const CHARTS = members<Charts>({
  type: 'ChartCollection',
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    ...(COLLECTION_METHODS as object),
    Add: ({ model, sheet }, [type, source, seriesBy]) => {
      checkUnprotected(model.store, sheet);
      const kind = TYPES[textArgument(type)];
      if (kind === undefined) throw new RequestError('NotImplemented', `No ${String(type)} in this host.`);
      const charts = model.store.charts(sheet);
      const id = model.state.newId();
      const added: StoreChart = {
        id,
        name: `图表 ${charts.length + 1}`,
        kind,
        data: dataOf(sheet, source, seriesBy),
        place: NEW_PLACE,
        title: '',
        unit: '',
      };
      model.store.setCharts(sheet, [...charts, added]);
      return new Chart(model, sheet, id);
    },
  },
});

/** The cells of a chart: of its own sheet, series in columns. */
function dataOf(sheet: string, source: unknown, seriesBy: unknown): Area {
  if (!(source instanceof AreaObject)) throw invalidArgument();
  const by = choiceArgument(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']);
  if (source.sheet !== sheet || by === 'Rows')
    throw new RequestError('NotImplemented', 'Only charts over columns of their own sheet are drawn here.');
  return source.area;
}

class Chart extends HostObject {
  override readonly members: MemberTable = CHART;
  constructor(
    readonly model: Model,
    readonly sheet: string,
    readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id, _Id: this.id, Name: this.state.name };
  }

  override check(): void {
    sheetOf(this.model.store, this.sheet);
    if (!this.found) throw new RequestError('ItemNotFound');
  }

  get found(): StoreChart | undefined {
    return this.model.store.charts(this.sheet).find(({ id }) => id === this.id);
  }

  get state(): StoreChart {
    const { found } = this;
    if (!found) throw new RequestError('ItemNotFound');
    return found;
  }

  change(change: Partial<StoreChart>): void {
    const { model, sheet, id } = this;
    checkUnprotected(model.store, sheet);
    const charts = model.store.charts(sheet);
    model.store.setCharts(
      sheet,
      charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)),
    );
  }

  /** A corner of a place: a range, or an address on the chart's sheet. */
  cornerOf(value: unknown): Area {
    const area = value instanceof AreaObject ? value.area : parseAddress(textArgument(value));
    if (!area) throw invalidArgument();
    return area;
  }
}

const CHART = members<Chart>({
  type: 'Chart',
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ state }) => state.name,
      set: (self, value) => {
        const name = textArgument(value);
        const { model, sheet, id } = self;
        const taken = model.store.charts(sheet).some((chart) => chart.id !== id && chart.name === name);
        if (name === '' || taken) throw invalidArgument();
        self.change({ name });
      },
    },
    ChartType: {
      get: ({ state }) => Object.keys(TYPES).find((type) => TYPES[type] === state.kind),
      set: (self, value) => {
        const kind = TYPES[textArgument(value)];
        if (kind === undefined) throw new RequestError('NotImplemented', `No ${String(value)} in this host.`);
        self.change({ kind });
      },
    },
    PlotVisibleOnly: fixed(false, [false]),
    ...sizes(),
  },
  links: {
    Title: (self) => new Title(self, 'title'),
    Axes: (self) => new Axes(self),
    Legend: () => new Legend(),
    DataLabels: () => new DataLabels(),
  },
  methods: {
    SetData: (self, [source, seriesBy]) => {
      self.change({ data: dataOf(self.sheet, source, seriesBy) });
    },
    SetPosition: (self, [start, end]) => {
      const from = self.cornerOf(start);
      const to = self.cornerOf(end ?? start);
      const rows = to.row + to.rows - from.row;
      const columns = to.column + to.columns - from.column;
      if (rows < 1 || columns < 1) throw invalidArgument();
      self.change({ place: { row: from.row, column: from.column, rows, columns } });
    },
    Delete: ({ model, sheet, id }) => {
      checkUnprotected(model.store, sheet);
      model.store.setCharts(
        sheet,
        model.store.charts(sheet).filter((chart) => chart.id !== id),
      );
    },
  },
});

/** Where a chart lies, in points, from the cells that it covers. */
function sizes(): Readonly<Record<string, Property<Chart>>> {
  const widths = ({ model, sheet }: Chart, from: number, count: number): number =>
    sumOf(from, count, (column) => model.store.columnWidth(sheet, column));
  const heights = ({ model, sheet }: Chart, from: number, count: number): number =>
    sumOf(from, count, (row) => model.store.rowHeight(sheet, row));
  return {
    Left: { get: (self) => widths(self, 0, self.state.place.column) },
    Top: { get: (self) => heights(self, 0, self.state.place.row) },
    Width: { get: (self) => widths(self, self.state.place.column, self.state.place.columns) },
    Height: { get: (self) => heights(self, self.state.place.row, self.state.place.rows) },
  };
}

function sumOf(from: number, count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < from + count; index += 1) sum += size(index);
  return sum;
}

/** A setting that charts here have always: another is refused, not forgotten. */
function fixed<T>(value: T, choices: readonly T[]): Property<HostObject> {
  return {
    get: () => value,
    set: (_, wanted) => {
      if (!choices.some((choice) => choice === wanted))
        throw new RequestError('NotImplemented', `${String(wanted)} is not drawn in this host.`);
    },
  };
}

class Title extends HostObject {
  override readonly members: MemberTable = TITLE;
  constructor(
    readonly chart: Chart,
    readonly part: 'title' | 'unit',
  ) {
    super();
  }

  override check(): void {
    this.chart.check();
  }
}

const TITLE = members<Title>({
  type: 'ChartTitle',
  properties: {
    Text: {
      get: ({ chart, part }) => chart.state[part],
      set: ({ chart, part }, value) => {
        chart.change({ [part]: textArgument(value) });
      },
    },
    Visible: {
      get: ({ chart, part }) => chart.state[part] !== '',
      set: ({ chart, part }, value) => {
        if (!booleanArgument(value)) chart.change({ [part]: '' });
      },
    },
  },
});

class Axes extends HostObject {
  override readonly members: MemberTable = AXES;
  constructor(readonly chart: Chart) {
    super();
  }
}

const AXES = members<Axes>({
  type: 'ChartAxes',
  links: {
    ValueAxis: ({ chart }) => axisOf(chart, 'value'),
    CategoryAxis: ({ chart }) => axisOf(chart, 'category'),
  },
});

/** A pie has no axes. */
function axisOf(chart: Chart, kind: 'value' | 'category'): HostObject {
  if (chart.state.kind === 'pie') throw invalidArgument();
  return new Axis(chart, kind);
}

class Axis extends HostObject {
  override readonly members: MemberTable = AXIS;
  constructor(
    readonly chart: Chart,
    readonly kind: 'value' | 'category',
  ) {
    super();
  }
}

const AXIS = members<Axis>({
  type: 'ChartAxis',
  properties: {
    ReversePlotOrder: fixed(true, [true]),
    Position: fixed('Maximum', ['Maximum', 'Automatic']),
    Minimum: {
      get: ({ chart }) => (chart.state.fromZero ? 0 : ''),
      set: ({ chart, kind }, value) => {
        if (kind === 'category' || (value !== 0 && value !== '')) throw new RequestError('NotImplemented');
        chart.change({ fromZero: value === 0 });
      },
    },
  },
  links: {
    Title: ({ chart, kind }) => {
      if (kind === 'category') throw new RequestError('NotImplemented');
      return new Title(chart, 'unit');
    },
  },
});

class Legend extends HostObject {
  override readonly members: MemberTable = LEGEND;
}

const LEGEND = members<Legend>({
  type: 'ChartLegend',
  properties: { Position: fixed('Bottom', ['Bottom', 'Right']), Visible: fixed(true, [true, false]) },
});

class DataLabels extends HostObject {
  override readonly members: MemberTable = LABELS;
}

const LABELS = members<DataLabels>({
  type: 'ChartDataLabels',
  properties: {
    ShowValue: fixed(true, [true, false]),
    ShowPercentage: fixed(false, [true, false]),
    NumberFormat: fixed('', ['0.0%']),
  },
});
