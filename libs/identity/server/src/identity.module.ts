import { AccountDirectory, AccountReader } from '@feria/identity-contract';
import { Authenticator } from '@feria/server';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountStore } from './accounts/account-store.ts';
import { Account } from './accounts/account.entity.ts';
import { AccountsController } from './accounts/accounts.controller.ts';
import { CreateAccount } from './accounts/create-account.ts';
import { GrantRow } from './accounts/grant.entity.ts';
import { ListAccounts } from './accounts/list-accounts.ts';
import { MeController } from './accounts/me.controller.ts';
import { OwnAccount } from './accounts/own-account.ts';
import { PostgresAccountDirectory } from './accounts/postgres-account-directory.ts';
import { PostgresAccountReader } from './accounts/postgres-account-reader.ts';
import { UpdateAccount } from './accounts/update-account.ts';
import { ChangePassword } from './passwords/change-password.ts';
import { PasswordHasher } from './passwords/password-hasher.ts';
import { PasswordLinks } from './recovery/password-links.ts';
import { RecoveryController } from './recovery/recovery.controller.ts';
import { Recovery } from './recovery/recovery.entity.ts';
import { RequestRecovery } from './recovery/request-recovery.ts';
import { ResetPassword } from './recovery/reset-password.ts';
import { SpendRecovery } from './recovery/spend-recovery.ts';
import { GiveSecondFactor } from './second-factor/give-second-factor.ts';
import { RecoveryCode } from './second-factor/recovery-code.entity.ts';
import { SecondFactorController } from './second-factor/second-factor.controller.ts';
import { SecretBox } from './second-factor/secret-box.ts';
import { SetUpSecondFactor } from './second-factor/set-up-second-factor.ts';
import { SpendCode } from './second-factor/spend-code.ts';
import { CheckCredentials } from './sessions/check-credentials.ts';
import { OwnSessions } from './sessions/own-sessions.ts';
import { SessionAuthenticator } from './sessions/session-authenticator.ts';
import { SessionCookie } from './sessions/session-cookie.ts';
import { SessionStore } from './sessions/session-store.ts';
import { Session } from './sessions/session.entity.ts';
import { SessionsController } from './sessions/sessions.controller.ts';
import { SignIn } from './sessions/sign-in.ts';
import { SweepExpired } from './sessions/sweep-expired.ts';
import { IdentityThrottles } from './throttles/identity-throttles.ts';

const ACCOUNTS = [AccountStore, ListAccounts, CreateAccount, UpdateAccount, OwnAccount];
const PASSWORDS = [PasswordHasher, ChangePassword, PasswordLinks, RequestRecovery, SpendRecovery, ResetPassword];
const SECOND_FACTOR = [SecretBox, SpendCode, GiveSecondFactor, SetUpSecondFactor];
const SESSIONS = [SessionCookie, SessionStore, CheckCredentials, SignIn, OwnSessions, SweepExpired, IdentityThrottles];

/** Who is who, and who may do what. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account, GrantRow, Session, Recovery, RecoveryCode])],
  controllers: [SessionsController, MeController, SecondFactorController, RecoveryController, AccountsController],
  providers: [
    ...ACCOUNTS, ...PASSWORDS, ...SECOND_FACTOR, ...SESSIONS,
    { provide: Authenticator, useClass: SessionAuthenticator },
    { provide: AccountReader, useClass: PostgresAccountReader },
    { provide: AccountDirectory, useClass: PostgresAccountDirectory },
  ],
  exports: [Authenticator, AccountReader, AccountDirectory],
})
export class IdentityModule {}
