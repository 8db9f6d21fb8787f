export default async function tearDown() {
  await globalThis.feriaPostgres?.stop();
}
