import { ManageAccounts } from '@feria/identity-contract';
import type { ConsolePage } from '@feria/ui/hooks/console-page';

export { meQuery, useSignOut } from './session.ts';
export { texts } from './texts.ts';

export const pages: ConsolePage[] = [
  { path: 'entrar', place: 'public', load: () => import('./sign-in/sign-in-page.tsx') },
  { path: 'contrasena-olvidada', place: 'public', load: () => import('./sign-in/forgotten-page.tsx') },
  { path: 'recuperar/$token', place: 'public', load: () => import('./sign-in/new-password-page.tsx') },
  { path: 'perfil', place: 'console', load: () => import('./profile/profile-page.tsx') },
  { path: 'cuentas', place: 'console', load: () => import('./accounts/accounts-page.tsx'), rail: { text: 'identity.rail.accounts', icon: 'accounts', order: 91, needs: ManageAccounts } },
];
