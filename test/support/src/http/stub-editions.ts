import { EditionResolver, type EditionRef } from '@feria/server';
import { Module, type DynamicModule } from '@nestjs/common';

/** Editions that exist by their slug alone, for specs of contexts that need no more of them. */
@Module({})
export class StubEditions {
  static of(...editions: EditionRef[]): DynamicModule {
    const useValue: EditionResolver = { bySlug: async (slug) => editions.find((edition) => edition.slug === slug) };
    return { module: StubEditions, global: true, providers: [{ provide: EditionResolver, useValue }], exports: [EditionResolver] };
  }
}
