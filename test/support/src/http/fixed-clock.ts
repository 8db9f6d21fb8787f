import { Clock } from '@feria/kernel';

/** A clock that stands until it is moved. */
export class FixedClock extends Clock {
  private at: number;

  constructor(start: string | Date = '2027-05-15T12:00:00-06:00') {
    super();
    this.at = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  advance(time: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = time;
    this.at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}
