import fc from 'fast-check';
import { arbitraryDraft, arbitrarySelection } from '../fixtures/arbitrary-pictures.ts';
import { sameJson } from './canonical-json.ts';
import { composeRelease, entriesOf } from './compose-release.ts';
import { diffReleases, draftChanges } from './diff-releases.ts';
import { pairSuggestions } from './pair-suggestions.ts';
import { resetPlan, type ResetPlan } from './reset-plan.ts';
import { isScheduled } from './picture-of.ts';
import type { DraftPicture, ReleaseEntry } from './revision-content.ts';

const publish = (previous: readonly ReleaseEntry[], draft: readonly DraftPicture[], selection?: Set<string>) =>
  entriesOf(composeRelease(previous, draft, selection));
const history = (drafts: readonly DraftPicture[][]) =>
  drafts.reduce<ReleaseEntry[][]>((releases, draft) => [...releases, publish(releases.at(-1) ?? [], draft)], []);
const some = fc.array(arbitraryDraft, { minLength: 2, maxLength: 5 });

function applied(plan: ResetPlan, draft: readonly DraftPicture[]): DraftPicture[] {
  const rows = new Map(draft.map((picture) => [picture.performanceId, picture]));
  for (const { content, fields } of [...plan.performances, ...plan.events]) {
    const values = Object.fromEntries(fields.map((field) => [field, content[field]]));
    const venue = values.space ? { venue: content.venue } : {};
    rows.set(content.performanceId, { ...rows.get(content.performanceId)!, ...values, ...venue });
  }
  for (const id of plan.unschedule) rows.set(id, { ...rows.get(id)!, venue: null, space: null, start: null });
  return [...plan.missing, ...rows.values()];
}

describe('releases, whatever the drafts', () => {
  it('choosing everything publishes the whole draft', () => {
    fc.assert(fc.property(arbitraryDraft, arbitraryDraft, (first, draft) => {
      const previous = publish([], first);
      const everything = new Set([...previous, ...draft].map(({ performanceId }) => performanceId));
      expect(publish(previous, draft, everything)).toEqual(publish(previous, draft));
    }));
  });

  it('a released draft shows every planned performance exactly as drafted', () => {
    fc.assert(fc.property(arbitraryDraft, arbitraryDraft, (first, draft) => {
      const shown = new Map(publish(publish([], first), draft).map((entry) => [entry.performanceId, entry.content]));
      for (const picture of draft.filter((one) => one.state === 'planned' && isScheduled(one))) expect(shown.get(picture.performanceId)).toEqual(picture);
    }));
  });

  it('publishing twice changes nothing', () => {
    fc.assert(fc.property(arbitraryDraft, arbitraryDraft, (first, draft) => {
      const release = publish(publish([], first), draft);
      expect(composeRelease(release, draft)).toEqual({ kept: release, made: [] });
    }));
  });

  it('nobody disappears, and SEQUENCE never falls nor skips', () => {
    fc.assert(fc.property(some, (drafts) => {
      const releases = history(drafts);
      releases.slice(1).forEach((release, at) => {
        const sequences = new Map(release.map((entry) => [entry.performanceId, entry.sequence]));
        for (const entry of releases[at]!) expect([entry.sequence, entry.sequence + 1]).toContain(sequences.get(entry.performanceId));
      });
    }));
  });

  it('two partial releases of two halves equal one of the whole', () => {
    fc.assert(fc.property(arbitraryDraft, arbitraryDraft, arbitrarySelection, (first, draft, half) => {
      const previous = publish([], first);
      const other = new Set([...previous, ...draft].map(({ performanceId }) => performanceId).filter((id) => !half.has(id)));
      expect(publish(publish(previous, draft, half), draft, other)).toEqual(publish(previous, draft));
    }));
  });

  it('applying the differences to the earlier release gives the later one', () => {
    fc.assert(fc.property(some, (drafts) => {
      const releases = history(drafts);
      const [earlier, later] = [releases[0]!, releases.at(-1)!];
      const contents = new Map(earlier.map((entry) => [entry.performanceId, entry.content]));
      for (const { performanceId, after } of diffReleases(earlier, later)) contents.set(performanceId, after);
      expect([...contents.values()].sort((a, b) => a.number - b.number)).toEqual(later.map(({ content }) => content));
    }));
  });

  it('a change has a kind exactly when the pictures differ', () => {
    fc.assert(fc.property(arbitraryDraft, arbitraryDraft, (first, draft) => {
      const previous = publish([], first);
      const differing = publish(previous, draft).filter((entry) => !previous.some(({ content }) => sameJson(content, entry.content)));
      expect(draftChanges(previous, draft).map(({ performanceId }) => performanceId)).toEqual(differing.map(({ performanceId }) => performanceId));
    }));
  });

  it('each change is in at most one group, and groups have two or more', () => {
    fc.assert(fc.property(arbitraryDraft, arbitraryDraft, (first, draft) => {
      const groups = pairSuggestions(draftChanges(publish([], first), draft));
      expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      expect(groups.every((group) => group.length >= 2)).toBe(true);
    }));
  });

  it('after a reset the draft is the release, and what was born later has no place', () => {
    fc.assert(fc.property(arbitraryDraft, arbitraryDraft, (first, draft) => {
      const release = publish([], first);
      const reset = applied(resetPlan(release, draft), draft);
      expect(draftChanges(release, reset)).toEqual([]);
      expect(reset.map(({ performanceId }) => performanceId)).toEqual(expect.arrayContaining(draft.map(({ performanceId }) => performanceId)));
    }));
  });
});
