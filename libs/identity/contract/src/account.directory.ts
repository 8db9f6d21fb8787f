import type { Grant, Language } from '@feria/kernel';
import type { AccountCard } from './account.reader.ts';

/** An account as a command or the demonstration wants it to be. */
export interface AccountSeed {
  email: string;
  name: string;
  language: Language;
  grants: Grant[];
  /** Absent: the account cannot sign in until its owner sets one by a recovery link. */
  password?: string;
  /** `exempt`: staff without an authenticator, only for demonstrations. Default `required`. */
  secondFactor?: 'required' | 'exempt';
}

/** Accounts made by the product itself (the command line, the demonstration), not by a person in the console. */
export abstract class AccountDirectory {
  /**
   * Makes the accounts that are missing (by e-mail) and sets name, language, grants and second factor of all as given,
   * in the caller's transaction. Passwords are set on new accounts only, unless `resetPasswords`; accounts that
   * share one password share one computation of its hash. Answers in the order of the seeds. Run it as the system.
   */
  abstract ensure(seeds: AccountSeed[], options?: { resetPasswords?: boolean }): Promise<AccountCard[]>;
}
