import { EditionReader, type EditionFactsView } from '@feria/editions-contract';
import { Module, type DynamicModule } from '@nestjs/common';

@Module({})
class StubEditionReader {}

/** For specs: whatever edition is asked for, it is this one. */
export function editionReaderOf(edition?: Pick<EditionFactsView, 'name' | 'sourceLanguage'>): DynamicModule {
  const useValue = { byId: async () => edition };
  return { module: StubEditionReader, global: true, providers: [{ provide: EditionReader, useValue }], exports: [EditionReader] };
}
