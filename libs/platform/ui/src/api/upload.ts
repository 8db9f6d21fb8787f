import type { CallOf, EndpointDefinition, ResponseOf } from '@feria/kernel';
import { settle } from './call.ts';
import { offlineProblem } from './problem-error.ts';
import { urlOf } from './request-of.ts';

/** A file on its way: `share` from 0 to 1 of its bytes sent. `fetch` cannot tell that, so this is an XMLHttpRequest. */
export function upload<T extends EndpointDefinition>(
  endpoint: T, options: Pick<CallOf<T>, 'params'> & { file: File; fields?: Record<string, string>; onSent?: (share: number) => void },
): Promise<ResponseOf<T>> {
  const form = new FormData();
  // Fields first: the server reads the parts in order and the file is the last one.
  for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
  form.append('file', options.file, options.file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(endpoint.method, urlOf(endpoint, options as Pick<CallOf<T>, 'params' | 'query'>));
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && options.onSent?.(loaded / total);
    request.onerror = () => reject(offlineProblem());
    request.onload = () => {
      try {
        resolve(settle<T>(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    request.send(form);
  });
}
