/** The time of day as a dependency, so that rules about time are tested with a fixed one. */
export abstract class Clock {
  abstract now(): Date;
}
