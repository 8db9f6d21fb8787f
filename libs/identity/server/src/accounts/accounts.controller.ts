import { createAccount, listAccounts, updateAccount, type AccountView } from '@feria/identity-contract';
import type { InputOf } from '@feria/kernel';
import { Caller, Endpoint, Input, type Actor } from '@feria/server';
import { Controller } from '@nestjs/common';
import { CreateAccount } from './create-account.ts';
import { ListAccounts } from './list-accounts.ts';
import { UpdateAccount } from './update-account.ts';

@Controller()
export class AccountsController {
  constructor(
    private readonly listing: ListAccounts,
    private readonly creating: CreateAccount,
    private readonly updating: UpdateAccount,
  ) {}

  @Endpoint(listAccounts)
  list(@Caller() actor: Actor, @Input() { query }: InputOf<typeof listAccounts>): Promise<AccountView[]> {
    return this.listing.execute(actor, query.q);
  }

  @Endpoint(createAccount)
  create(@Caller() actor: Actor, @Input() { body }: InputOf<typeof createAccount>): Promise<AccountView> {
    return this.creating.execute(actor, body);
  }

  @Endpoint(updateAccount)
  update(@Caller() actor: Actor, @Input() { params, body, ifMatch }: InputOf<typeof updateAccount>): Promise<AccountView> {
    return this.updating.execute(actor, { id: params.account, version: ifMatch }, body);
  }
}
