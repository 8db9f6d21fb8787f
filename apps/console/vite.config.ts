import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { poCatalogs } from './vite/po-plugin.ts';

/** Contracts and domain packages only define; a definition that nobody calls leaves no trace in the bundle. */
const definitionsOnly = /\/libs\/(?:[a-z]+\/(?:contract|domain)|platform\/kernel)\//;

export default defineConfig({
  base: '/console/',
  plugins: [react(), poCatalogs()],
  resolve: {
    alias: [{ find: /^zod$/, replacement: fileURLToPath(new URL('vite/no-zod.ts', import.meta.url)) }],
    conditions: ['@feria/source', ...defaultClientConditions],
  },
  server: { proxy: Object.fromEntries(['/api', '/flags', '/feeds', '/public'].map((path) => [path, process.env.API_URL ?? 'http://localhost:3000'])) },
  build: {
    outDir: 'dist/app',
    manifest: 'vite-manifest.json',
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !definitionsOnly.test(id) },
      output: { codeSplitting: { groups: [{ name: (id) => /locales\/([a-z]{2})\.po$/.exec(id)?.[1] ? `texts-${/locales\/([a-z]{2})\.po$/.exec(id)![1]}` : null, test: /locales\/[a-z]{2}\.po$/ }] } },
    },
  },
});
