import type { ReactElement } from 'react';
import { NotFound } from '../details/not-found.tsx';

/** An address of this edition that is no page. */
export default function MissingPage(): ReactElement {
  return <NotFound />;
}
