import type { ComponentType } from 'react';
import type { Permission } from '@feria/kernel';

/** One screen as a feature offers it; the console mounts it and loads it when it is opened. */
export interface ConsolePage {
  /** Below the edition's address (`programa`), or below the console's (`cuentas`). */
  path: string;
  /** Inside an edition, for anybody signed in, or also for strangers (sign-in). */
  place: 'edition' | 'console' | 'public';
  load: () => Promise<{ default: ComponentType }>;
  /** Reads the filters in the address; whatever it does not know falls away. */
  search?: (raw: Record<string, unknown>) => object;
  /** An entry in the rail: its words, its picture, and who sees it. */
  rail?: { text: string; icon: string; order: number; needs: Permission };
}
