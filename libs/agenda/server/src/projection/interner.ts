/** Gives each key the position of its value in a list, adding the value when the key is new. */
export class Interner<T> {
  readonly values: T[] = [];
  private readonly positions = new Map<string, number>();

  add(key: string, make: () => T): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.values.length);
    return this.values.push(make()) - 1;
  }
}
