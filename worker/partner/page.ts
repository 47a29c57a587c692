import { html } from 'hono/html';
import type { Arrival } from './arrivals.ts';

const STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;color:#111;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1.5rem}li{border-top:1px solid #6b7280;padding:1rem 0}
ul{list-style:none;padding:0}dt{font-weight:700}dd{margin:0 0 .5rem}
button{font:inherit;padding:.4rem 1rem;min-height:2.75rem;border:2px solid #1d4f3c;background:#1d4f3c;color:#fff;cursor:pointer}
button.quiet{background:#fff;color:#1d4f3c}:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}
form{display:inline-block;margin:.25rem .5rem .25rem 0}`;

/** Everything that has arrived, the newest first, with what can be answered. */
export const page = (arrivals: readonly Arrival[], automatic: boolean) => html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo offices</title><style>${STYLE}</style></head>
<body><main>
<h1>Demo offices</h1>
<p>Other authorities, as Dossier sees them: payment orders and files arrive here, signed, and are answered.
They answer ${automatic ? 'by themselves: everything is accepted' : 'by hand'}.</p>
<form method="post" action="/mode"><button class="quiet" name="automatic" value="${automatic ? 'no' : 'yes'}">${
  automatic ? 'Answer by hand from now on' : 'Accept everything by itself'
}</button></form>
<h2>What has arrived</h2>
${arrivals.length === 0 ? html`<p>Nothing has arrived yet.</p>` : ''}
<ul>${arrivals.map((arrival) => order(arrival))}</ul>
</main></body></html>`;

const order = ({ id, subject, receivedAt, shares, outcome, answer }: Arrival) => html`<li>
<h3>${subject}</h3>
<dl><dt>First received by an authority</dt><dd>${receivedAt}</dd>
${Object.entries(shares).map(([name, value]) => html`<dt>${name}</dt><dd>${inWords(value)}</dd>`)}
<dt>Answer</dt><dd>${answer ?? (outcome === undefined ? 'not yet' : `${outcome}, on its way`)}</dd></dl>
${
  outcome === undefined && answer === undefined
    ? html`<form method="post" action="/answer"><input type="hidden" name="id" value="${id}">
<button name="outcome" value="accepted">Accept ${subject}</button> <button class="quiet" name="outcome" value="refused">Refuse ${subject}</button></form>`
    : ''
}</li>`;

const inWords = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
