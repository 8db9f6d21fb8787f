const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

export interface MailBlock {
  headline: string;
  details: string[];
  link?: { url: string; text: string };
}

export interface MailContent {
  language: string;
  paragraphs: string[];
  blocks: MailBlock[];
  button?: { url: string; text: string };
  footer: string[];
}

const FONT = 'font-family:Figtree,system-ui,-apple-system,Segoe UI,Roboto,sans-serif;color:#211A17;font-size:16px;line-height:1.5';

function blockHtml({ headline, details, link }: MailBlock): string {
  const lines = details.map((line) => `<div>${escape(line)}</div>`).join('');
  const more = link ? `<div><a href="${escape(link.url)}" style="color:#9D2148">${escape(link.text)}</a></div>` : '';
  return `<div style="border-left:4px solid #9D2148;padding:4px 0 4px 12px;margin:16px 0"><strong>${escape(headline)}</strong>${lines}${more}</div>`;
}

/** A mail as HTML that every client shows: one column, no images, no tables; every text is escaped. */
export function mailHtml({ language, paragraphs, blocks, button, footer }: MailContent): string {
  const action = button ? `<p><a href="${escape(button.url)}" style="display:inline-block;background:#9D2148;color:#FFFFFF;padding:12px 20px;border-radius:8px;text-decoration:none">${escape(button.text)}</a></p><p style="font-size:14px;word-break:break-all">${escape(button.url)}</p>` : '';
  return `<!doctype html><html lang="${escape(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body style="margin:0;background:#FFFBF5"><div style="max-width:34em;margin:0 auto;padding:24px;${FONT}">${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}${blocks.map(blockHtml).join('')}${action}<div style="margin-top:32px;font-size:14px;color:#5C5048">${footer.map((text) => `<div>${escape(text)}</div>`).join('')}</div></div></body></html>`;
}

/** The same as plain text. */
export function mailText({ paragraphs, blocks, button, footer }: MailContent): string {
  const blockText = ({ headline, details, link }: MailBlock) => [`* ${headline}`, ...details.map((line) => `  ${line}`), ...(link ? [`  ${link.url}`] : [])].join('\n');
  return [...paragraphs, ...blocks.map(blockText), ...(button ? [`${button.text}:\n${button.url}`] : []), footer.join('\n')].filter(Boolean).join('\n\n');
}
