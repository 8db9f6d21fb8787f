/** The product that the run has started (see .config/playwright/boot.ts). */
export const feria = {
  url: process.env['FERIA_URL'] ?? '',
  dataDir: process.env['FERIA_DATA_DIR'] ?? '',
  demoPassword: process.env['FERIA_DEMO_PASSWORD'] ?? '',
};

/** The demonstration edition: journeys read it and never change it. */
export const DEMO = 'fica-demo';
