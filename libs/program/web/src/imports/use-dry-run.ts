import { useRef, useState } from 'react';
import { dryRunImport, type ImportReport } from '@feria/program-contract';
import { upload } from '@feria/ui/api/upload';
import { useEdition } from '@feria/ui/console/session';

export interface DryRun {
  report: ImportReport | null;
  error: Error | null;
  busy: boolean;
  /** How much of the file is sent, 0 to 1; then the server reads it. */
  sent: number;
  start: (file: File) => void;
  /** The same file once more, with other meanings of its columns. */
  remap: (mapping: Record<string, string>) => void;
  forget: () => void;
}

/** Sends a file to be read; nothing is written to the programme. */
export function useDryRun(): DryRun {
  const { slug } = useEdition();
  const file = useRef<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);

  function read(chosen: File, fields: Record<string, string>): void {
    file.current = chosen;
    setBusy(true);
    setError(null);
    setSent(0);
    upload(dryRunImport, { params: { edition: slug }, file: chosen, fields, onSent: setSent })
      .then(setReport, (failure: Error) => setError(failure))
      .finally(() => setBusy(false));
  }

  return {
    report, error, busy, sent,
    start: (chosen) => read(chosen, {}),
    remap: (mapping) => file.current && read(file.current, { mapping: JSON.stringify(mapping) }),
    forget: () => { file.current = null; setReport(null); setError(null); },
  };
}
