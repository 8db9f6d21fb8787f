import { EditionReader, EditionRegistrar } from '@feria/editions-contract';
import { Problem } from '@feria/kernel';
import { EditionResolver, mapConstraint } from '@feria/server';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CreateEdition } from './editions/create-edition.ts';
import { closesBeforeOpening, endsBeforeStart } from './editions/edition-rules.ts';
import { Edition } from './editions/edition.entity.ts';
import { EditionsQuery } from './editions/editions-query.ts';
import { EditionsController } from './editions/editions.controller.ts';
import { UpdateEdition } from './editions/update-edition.ts';
import { StoredEditionReader } from './readers/stored-edition-reader.ts';
import { StoredEditionResolver } from './readers/stored-edition-resolver.ts';

mapConstraint('editions_edition__slug', () => {
  const message = 'Ya hay una edición con esa dirección';
  return new Problem('editions/slug-taken', 409, message, { fields: [{ field: 'slug', message }] });
});
mapConstraint('editions_edition__dates', endsBeforeStart);
mapConstraint('editions_edition__hours', closesBeforeOpening);

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Edition])],
  controllers: [EditionsController],
  providers: [
    CreateEdition,
    UpdateEdition,
    EditionsQuery,
    { provide: EditionRegistrar, useExisting: CreateEdition },
    { provide: EditionReader, useClass: StoredEditionReader },
    { provide: EditionResolver, useClass: StoredEditionResolver },
  ],
  exports: [EditionRegistrar, EditionReader, EditionResolver],
})
export class EditionsModule {}
