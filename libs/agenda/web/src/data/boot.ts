import type { Manifest } from '@feria/agenda-contract';

/** What the server writes into the page so that the first view needs no extra round trip. */
export interface Boot { slug: string; language: string; manifest: Manifest }

export function isManifest(value: unknown): value is Manifest {
  const manifest = value as Manifest | null;
  return typeof manifest?.edition === 'string' && typeof manifest.release === 'number' && typeof manifest.publishedAt === 'string'
    && typeof manifest.documents === 'object' && manifest.documents !== null;
}

/** Reads `<script type="application/json" id="feria-boot">`; null where the page came from the phone's storage. */
export function readBoot(document: Document): Boot | null {
  try {
    const boot = JSON.parse(document.getElementById('feria-boot')?.textContent ?? 'null') as Boot | null;
    return boot && typeof boot.slug === 'string' && isManifest(boot.manifest) ? boot : null;
  } catch {
    return null;
  }
}
