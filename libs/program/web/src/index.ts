import { ImportProgramme, PublishProgramme, ReadProgramme } from '@feria/program-contract';
import type { ConsolePage } from '@feria/ui/hooks/console-page';

export { MissionProgramme } from './mission/mission-programme.tsx';
export { texts } from './texts.ts';

export const pages: ConsolePage[] = [
  { path: 'programa', place: 'edition', load: () => import('./list/programme-page.tsx'), rail: { text: 'program.rail.programme', icon: 'programme', order: 10, needs: ReadProgramme } },
  { path: 'publicar', place: 'edition', load: () => import('./publish/publish-page.tsx'), rail: { text: 'program.rail.publish', icon: 'publish', order: 20, needs: PublishProgramme } },
  { path: 'publicaciones/$number', place: 'edition', load: () => import('./releases/release-page.tsx') },
  { path: 'importar', place: 'edition', load: () => import('./imports/import-page.tsx'), rail: { text: 'program.rail.import', icon: 'import', order: 25, needs: ImportProgramme } },
];
