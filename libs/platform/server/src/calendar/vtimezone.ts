import { offsetDateTime, offsetMinutes, wallClock } from '@feria/kernel';
import ICAL from 'ical.js';

const DAY = 86_400_000;

/** Instants within [from, to] at which the zone's clocks change, found by bisection to the minute. */
function transitions(zone: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let day = from; day < to; day += DAY) {
    if (offsetMinutes(zone, day) === offsetMinutes(zone, day + DAY)) continue;
    let [low, high] = [day, day + DAY];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetMinutes(zone, middle) === offsetMinutes(zone, low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

const utcOffset = (minutes: number) => ICAL.UtcOffset.fromSeconds(minutes * 60);

function observance(kind: 'standard' | 'daylight', localStart: string, before: number, after: number): ICAL.Component {
  const component = new ICAL.Component(kind);
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(localStart));
  component.addPropertyWithValue('tzoffsetfrom', utcOffset(before));
  component.addPropertyWithValue('tzoffsetto', utcOffset(after));
  return component;
}

/**
 * The zone as calendars need it (RFC 5545 §3.6.5), with every clock change from the January of the first year
 * to the end of the last: Mexico City has some until October 2022 and none after.
 */
export function vtimezone(zone: string, firstInstant: number, lastInstant: number): ICAL.Component {
  const from = Date.UTC(new Date(firstInstant).getUTCFullYear(), 0, 1);
  const to = Date.UTC(new Date(lastInstant).getUTCFullYear() + 1, 0, 2);
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  const initial = offsetMinutes(zone, from);
  component.addSubcomponent(observance('standard', '1970-01-01T00:00:00', initial, initial));
  for (const at of transitions(zone, from, to)) {
    const [before, after] = [offsetMinutes(zone, at - 60_000), offsetMinutes(zone, at)];
    const local = new Date(at + before * 60_000).toISOString().slice(0, 19);
    component.addSubcomponent(observance(after > before ? 'daylight' : 'standard', local, before, after));
  }
  return component;
}

/** The wall clock of an instant as iCalendar writes it, bound to its zone by TZID. */
export function zonedTime(zone: string, instant: number): ICAL.Time {
  const { date, time } = wallClock(zone, instant);
  return ICAL.Time.fromDateTimeString(`${date}T${time}:${offsetDateTime(zone, instant).slice(17, 19)}`);
}
