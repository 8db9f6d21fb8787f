import { isSitePage } from './navigation.ts';

describe('what the service worker answers itself', () => {
  it.each(['/fica-demo', '/fica-demo/agenda', '/en/fica-demo/funcion/12', '/fr/fica-demo/sede/ZOC', '/fica-demo/mi-plan'])('answers %s', (path) => {
    expect(isSitePage(path)).toBe(true);
  });

  it.each(['/', '/en', '/console', '/console/programa', '/api/v1/me', '/feeds/fica-demo/program.ics', '/public/v1/editions', '/sw.js', '/fica-demo/other', '/healthz'])('leaves %s to the network', (path) => {
    expect(isSitePage(path)).toBe(false);
  });
});
