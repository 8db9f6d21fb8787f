import type { CallOf, EndpointDefinition, Grant, ResponseOf } from '@feria/kernel';
import { StubIdentity } from './stub-identity.ts';
import type { TestApp } from './test-app.ts';
import type { TestAnswer } from './test-client.ts';

export type Call = <T extends EndpointDefinition>(endpoint: T, call?: CallOf<T>) => Promise<TestAnswer<ResponseOf<T>>>;

/** Calls endpoints as somebody with these grants; needs `StubIdentity.module()` among the modules. */
export function signedIn(app: TestApp, ...grants: Grant[]): Call {
  const client = app.client();
  StubIdentity.signIn(client, grants);
  return (endpoint, call) => client.call(endpoint, call);
}
