import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Content-Security-Policy and its companions. `inlineStyles` only for the console: its component kit writes style elements. */
export function securityHeaders(options: { https: boolean; inlineStyles: boolean }): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: options.inlineStyles ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(options.https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}

/**
 * The headers of a document that programs read and no page shows: whatever a browser makes of it, nothing in it runs.
 * In the shape of `response.writeHead`: name, value, name, value.
 */
export function documentHeaders({ https }: { https: boolean }): string[] {
  return [
    'content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options', 'nosniff',
    'referrer-policy', 'strict-origin-when-cross-origin',
    ...(https ? ['strict-transport-security', 'max-age=31536000; includeSubDomains'] : []),
  ];
}
