import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@feria/ui/font.css';
import '@feria/ui/tokens.css';
import './theme/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
