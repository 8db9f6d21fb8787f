import type { AccountSeed } from '@feria/identity-contract';
import type { DemoAccount } from './demo-edition.ts';
import { idOf } from './demo-programme.ts';

interface Scopes {
  editionId: string;
  venues: ReadonlyMap<string, string>;
  missions: ReadonlyMap<string, string>;
}

/** Accounts of the demonstration. The organizer's grant reaches every edition, so that new ones can be made and worked on. */
export function demoAccounts(accounts: DemoAccount[], password: string, { editionId, venues, missions }: Scopes): AccountSeed[] {
  return accounts.map(({ email, name, language, grants }) => ({
    email, name, language, password, secondFactor: 'exempt',
    grants: grants.map(({ role, scope }) => ({
      role,
      editionId: role === 'organizer' ? null : editionId,
      scopes: scope ? [{ kind: scope.kind, id: idOf(scope.kind === 'venue' ? venues : missions, scope.key) }] : [],
    })),
  }));
}

const MAY: Record<string, string> = {
  'organizer@feria.example': 'everything',
  'program@feria.example': 'programming and publishing',
  'site@feria.example': 'venues and stands',
  'stage.zocalo@feria.example': 'one venue, the Zócalo',
};

/** The lines that `npm start` prints. */
export function accountLines(accounts: DemoAccount[], password: string): string {
  const embassies = accounts.filter(({ email }) => email.startsWith('embajada.')).length;
  const rows = [...Object.entries(MAY), ['embajada.{iso2}@feria.example', `a mission; ${embassies} of them, e.g. embajada.fr, embajada.jp`]];
  const width = Math.max(...rows.map(([email = '']) => email.length)) + 2;
  return [
    'Demo accounts, console at /console:',
    ...rows.map(([email = '', may]) => `  ${email.padEnd(width)}${may}`),
    `  Password of all: ${password}   (demonstration: exempt from the second factor)`,
  ].join('\n');
}
