import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config/config.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** TypeORM on the application's plain role. The schema comes from migrations only. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        poolSize: 12,
        retryAttempts: 5,
        retryDelay: 1000,
        applicationName: process.env.FERIA_PROCESS ?? 'feria',
        connectTimeoutMS: 2000,
        poolErrorHandler: () => undefined,
        extra: { statement_timeout: 20_000, idle_in_transaction_session_timeout: 60_000, options: '-c lock_timeout=5000 -c timezone=UTC' },
      }),
    }),
  ],
  providers: [UnitOfWork],
  exports: [UnitOfWork],
})
export class DatabaseModule {}
