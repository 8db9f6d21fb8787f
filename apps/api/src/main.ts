import './process-name.ts';
import { loadConfig, runProcess } from '@feria/server';
import { startApi } from './start-api.ts';

await runProcess('API', async () => startApi(loadConfig(process.env)));
