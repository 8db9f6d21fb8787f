/** The open-data files of an edition, for the command line, without HTTP. */
export abstract class PublishedFeeds {
  /** A feed by its file name (`schedule.xml`, `program.ics`…) as of the newest release; undefined: nothing is published, or no such feed. */
  abstract read(editionId: string, name: string): Promise<Buffer | undefined>;
}
