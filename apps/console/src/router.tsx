import { createRootRoute, createRoute, createRouter, Outlet, type AnyRoute, type AnyRouter } from '@tanstack/react-router';
import type { ConsolePage } from '@feria/ui/hooks/console-page';
import { pages } from './features.ts';
import { Home } from './home/home.tsx';
import { EditionGate } from './session/edition-gate.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { lazyPage } from './shell/lazy-page.tsx';
import { NotFound } from './shell/not-found.tsx';
import { RouteFailure } from './shell/route-failure.tsx';

function mount(page: ConsolePage, parent: AnyRoute): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path: page.path,
    component: lazyPage(page.load),
    ...(page.search && { validateSearch: page.search }),
  });
}

/** The address of every screen: strangers' doors, then what needs a session, then what needs an edition. */
export function createConsoleRouter(): AnyRouter {
  const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: RouteFailure });
  const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });
  const edition = createRoute({ getParentRoute: () => signedIn, path: 'e/$edition', component: EditionGate });
  const at = (place: ConsolePage['place'], parent: AnyRoute) => pages.filter((page) => page.place === place).map((page) => mount(page, parent));
  const home = createRoute({ getParentRoute: () => signedIn, path: '/', component: Home });
  const tree = root.addChildren([
    ...at('public', root),
    signedIn.addChildren([home, ...at('console', signedIn), edition.addChildren(at('edition', edition))]),
  ]);
  return createRouter({ routeTree: tree, basepath: '/console', defaultPreload: 'intent', scrollRestoration: true, defaultErrorComponent: RouteFailure });
}
