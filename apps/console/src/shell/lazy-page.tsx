import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import type { AsyncRouteComponent } from '@tanstack/react-router';
import { Waiting } from '@feria/ui/console/states';

/**
 * A screen that is fetched when it is opened (or pointed at). The router's own lazy component reloads the whole window
 * when the fetch fails, which without connection leaves an empty browser page: ours says so and keeps the rest.
 */
export function lazyPage(load: () => Promise<{ default: ComponentType }>): AsyncRouteComponent<object> {
  const Page = lazy(load);
  function Screen(): ReactElement {
    return <Suspense fallback={<div style={{ padding: 24 }}><Waiting /></div>}><Page /></Suspense>;
  }
  return Object.assign(Screen, { preload: () => load().then(() => undefined, () => undefined) });
}
