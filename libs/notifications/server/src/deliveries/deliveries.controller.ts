import { listDeliveries, retryDelivery } from '@feria/notifications-contract';
import type { InputOf } from '@feria/kernel';
import { Endpoint, InEdition, Input, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { ListDeliveries } from './list-deliveries.ts';
import { RetryDelivery } from './retry-delivery.ts';

@Controller()
export class DeliveriesController {
  constructor(
    private readonly list: ListDeliveries,
    private readonly retry: RetryDelivery,
  ) {}

  @Endpoint(listDeliveries)
  readAll(@InEdition() edition: EditionRef, @Input() { query }: InputOf<typeof listDeliveries>) {
    return this.list.execute(edition.id, query);
  }

  @Endpoint(retryDelivery)
  again(@InEdition() edition: EditionRef, @Input() { params }: InputOf<typeof retryDelivery>) {
    return this.retry.execute(edition.id, params.delivery);
  }
}
