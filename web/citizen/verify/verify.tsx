import type { App } from '#api/app.ts';
import { Refusal } from '#api/problems/refusal.ts';
import { refuseTooMany } from '#api/session/refuse-too-many.ts';
import { isCode, type Verdict, verifyCode, verifyUpload } from '#api/use-cases/verify-document.ts';
import { FormToken } from '../../shared/form-token.tsx';
import { ErrorSummary } from '../../shared/forms/error-summary.tsx';
import { Frame } from '../../shared/frame.tsx';
import { goTo, type PagesApp } from '../../shared/pages-app.ts';
import { problemPage } from '../../shared/problem-page.tsx';
import { at, preferredLanguage, type Screen, screenOf } from '../../shared/screen.ts';
import { UNDER_LANGUAGE } from '../../shared/under-language.ts';
import { CodeForm } from './code-form.tsx';
import { Finding } from './finding.tsx';
import { verifyWords } from './words.ts';

/** On letters stands an address without a language: from there to the reader's own. */
export function leadToVerify(app: App): void {
  for (const path of ['/verify', '/verify/:code'])
    app.get(path, (c) => {
      c.header('vary', 'accept, accept-language');
      return c.redirect(`/${preferredLanguage(c)}${c.req.path}`, 302);
    });
}

/** Before a file is read at all: each address may ask so often only. */
export function limitVerify(app: App): void {
  app.use(`${UNDER_LANGUAGE}/verify/*`, (c, next) => {
    const refused = refuseTooMany(c);
    return refused ? Promise.resolve(problemPage(c, screenOf(c), refused)) : next();
  });
}

/** Where anybody finds out whether a letter is genuine: by its code, or by its file. */
export function mountVerify(pages: PagesApp): void {
  pages.open('/verify', (visit) => {
    const code = visit.c.req.query('code')?.trim().split('/').at(-1) ?? ''; // some paste the whole address
    return code === ''
      ? visit.c.html(<VerifyPage screen={visit.screen} />)
      : goTo(visit, `/verify/${encodeURIComponent(code)}`);
  });

  pages.open('/verify/:code', async ({ c, screen, part }) => {
    const code = part('code');
    return c.html(<VerdictPage screen={screen} verdict={await verifyCode(screen.deps, code)} code={code} />);
  });

  pages.takeOpen('/verify', async ({ c, screen }, { files }) => {
    const said = verifyWords[screen.language];
    const chosen = files.get('file') ?? [];
    const [file] = chosen;
    if (!file || file.size === 0) return c.html(<VerifyPage screen={screen} problem={said.noFile} />, 422);
    if (chosen.length > 1) return c.html(<VerifyPage screen={screen} problem={said.oneFile} />, 422);
    const verdict = await verifyUpload(screen.deps, new Uint8Array(await file.arrayBuffer()));
    if (!(verdict instanceof Refusal)) return c.html(<VerdictPage screen={screen} verdict={verdict} />);
    return c.html(<VerifyPage screen={screen} problem={said.tooLarge} />, verdict.status as never);
  });
}

interface VerifyPageProps {
  readonly screen: Screen;
  /** What is wrong with the file that was sent. */
  readonly problem?: string;
}

function VerifyPage({ screen, problem }: VerifyPageProps) {
  const said = verifyWords[screen.language];
  return (
    <Frame screen={screen} title={said.title} error={problem !== undefined}>
      {problem === undefined ? null : (
        <ErrorSummary screen={screen} problems={[{ sentence: problem, href: '#file' }]} />
      )}
      <h1 class="govuk-heading-xl">{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <h2 class="govuk-heading-m">{said.byCode}</h2>
      <CodeForm screen={screen} />
      <h2 class="govuk-heading-m">{said.byFile}</h2>
      <form method="post" action={at(screen, '/verify')} enctype="multipart/form-data">
        <FormToken screen={screen} />
        <div class={`govuk-form-group${problem === undefined ? '' : ' govuk-form-group--error'}`}>
          <label class="govuk-label" for="file">
            {said.file}
          </label>
          <div class="govuk-hint" id="file-hint">
            {said.fileHint}
          </div>
          {problem === undefined ? null : (
            <p class="govuk-error-message" id="file-error">
              {problem}
            </p>
          )}
          <input
            class="govuk-file-upload"
            id="file"
            name="file"
            type="file"
            accept=".pdf,application/pdf"
            aria-describedby={problem === undefined ? 'file-hint' : 'file-hint file-error'}
          />
        </div>
        <button class="govuk-button">{said.verify}</button>
      </form>
    </Frame>
  );
}

interface VerdictPageProps {
  readonly screen: Screen;
  readonly verdict: Verdict;
  /** When it was verified by its code alone. */
  readonly code?: string | undefined;
}

function VerdictPage({ screen, verdict, code }: VerdictPageProps) {
  const said = verifyWords[screen.language];
  const { title } = said.findings[verdict.finding];
  return (
    <Frame screen={screen} title={title} back="/verify">
      <h1 class="govuk-heading-xl">{title}</h1>
      <Finding screen={screen} verdict={verdict} />
      {code === undefined || verdict.finding !== 'genuine' ? null : <p class="govuk-body narrow">{said.compare}</p>}
      {verdict.finding === 'unknown' ? <NotFound screen={screen} code={code} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href={at(screen, '/verify')}>
          {said.again}
        </a>
      </p>
    </Frame>
  );
}

/** What may be wrong with what was given, before it is thought a forgery. */
function NotFound({ screen, code }: Pick<VerdictPageProps, 'screen' | 'code'>) {
  const said = verifyWords[screen.language];
  if (code === undefined) return <p class="govuk-body narrow">{said.originalFile}</p>;
  return (
    <>
      <p class="govuk-body narrow">{isCode(code) ? said.compareCode : said.noCode}</p>
      <CodeForm screen={screen} code={code} />
    </>
  );
}
