import './process-name.ts';
import { loadConfig, runProcess } from '@feria/server';
import { startWorker } from './start-worker.ts';

await runProcess('worker', async () => startWorker(loadConfig(process.env)));
