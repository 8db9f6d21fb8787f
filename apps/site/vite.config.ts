import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defaultClientConditions, defineConfig } from 'vite';
import { flags } from './build/flags.ts';
import { fontPreload } from './build/font-preload.ts';
import { precompress } from './build/precompress.ts';
import { shell } from './build/shell.ts';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['@feria/source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: { outDir: 'dist/app', target: 'es2022', manifest: 'vite-manifest.json', assetsInlineLimit: 0, chunkSizeWarningLimit: 400 },
  server: { proxy: { '/public': 'http://localhost:3000', '/feeds': 'http://localhost:3000' } },
  plugins: [
    react(),
    lingui({ configPath: `${import.meta.dirname}/build/lingui.config.ts`, failOnCompileError: true }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: { globPatterns: ['assets/*.{js,css,html,woff2}', 'favicon.svg'] },
      manifest: {
        name: 'Feria de las Culturas Amigas', short_name: 'Feria', description: 'Agenda, mapa y plan de la feria, también sin conexión.', lang: 'es',
        start_url: '/', scope: '/', display: 'standalone', background_color: '#FFFBF5', theme_color: '#9D2148',
        icons: [
          { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
        ],
      },
    }),
    shell(),
    flags(),
    fontPreload(),
    precompress(),
  ],
});
