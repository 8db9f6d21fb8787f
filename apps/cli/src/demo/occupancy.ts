/** A stretch of minutes on one event day, end excluded. */
export interface Stretch {
  from: number;
  to: number;
  mould: string;
}

/** Who or what is taken when: spaces and performers, day by day. */
export class Occupancy {
  private readonly taken = new Map<string, Stretch[]>();

  isFree(who: string, day: string, from: number, to: number): boolean {
    return this.on(who, day).every((stretch) => stretch.to <= from || to <= stretch.from);
  }

  take(who: string, day: string, stretch: Stretch): void {
    this.on(who, day).push(stretch);
  }

  /** Whether what comes just before or just after is cast in the same mould. */
  hasNeighbour(who: string, day: string, from: number, mould: string): boolean {
    const sorted = [...this.on(who, day)].sort((a, b) => a.from - b.from);
    const next = sorted.find((stretch) => stretch.from >= from);
    const before = sorted.filter((stretch) => stretch.from < from).pop();
    return next?.mould === mould || before?.mould === mould;
  }

  load(who: string, day: string): number {
    return this.on(who, day).length;
  }

  private on(who: string, day: string): Stretch[] {
    const key = `${who} ${day}`;
    const list = this.taken.get(key) ?? [];
    this.taken.set(key, list);
    return list;
  }
}
