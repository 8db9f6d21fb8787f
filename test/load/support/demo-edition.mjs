import { eventually, queryProduct } from '@feria/test-support/processes';

export const DEMO = 'fica-demo';

/** Waits until the demo edition's newest release is public and nothing is left to compress; then the product is quiet. */
export async function demoIsQuiet({ dataDir }) {
  await eventually('the demo edition to be published and compressed at its best', async () => {
    const [row] = await queryProduct(dataDir, `
      SELECT m.release = (SELECT max(number) FROM program_release r WHERE r.edition_id = m.edition_id) AND bool_and(d.best) AS quiet
      FROM agenda_manifest m JOIN agenda_document d USING (edition_id)
      WHERE m.slug = $1 AND (m.documents ->> d.name = d.hash OR m.feeds ->> d.name = d.hash) GROUP BY m.edition_id, m.release`, [DEMO]);
    return row?.quiet;
  }, 180_000, 500);
}
