// A step of the action: puts what changed into the run's summary and, if there is a pull request, into one comment on it,
// which is changed when there is something new to tell.
import { appendFileSync, readFileSync } from 'node:fs';

const {
  SUMMARY,
  FILES_URL,
  COMMENT,
  TOKEN,
  GITHUB_STEP_SUMMARY,
  GITHUB_EVENT_PATH,
  GITHUB_API_URL,
  GITHUB_REPOSITORY,
} = process.env;

/** By it the comment is found again; nobody sees it. */
const mark = '<!-- agenda: what changed -->';

const link = FILES_URL ? `\n[The files](${FILES_URL})\n` : '';
const told = readFileSync(SUMMARY, 'utf8') + link;
appendFileSync(GITHUB_STEP_SUMMARY, told);
const { pull_request: request } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
if (COMMENT === 'true' && request) await comment(request.number, `${mark}\n${told}`.slice(0, 65_000));

async function comment(number, body) {
  const comments = `/repos/${GITHUB_REPOSITORY}/issues/${number}/comments`;
  const found = await commentWith(mark, comments);
  const answer = found
    ? await ask('PATCH', `/repos/${GITHUB_REPOSITORY}/issues/comments/${found}`, { body })
    : await ask('POST', comments, { body });
  // The token of a pull request from another repository may only read.
  if (!answer.ok) console.log(`::notice title=agenda::The comment could not be written (${answer.status}).`);
}

async function commentWith(text, path) {
  for (let page = 1; ; page++) {
    const answer = await ask('GET', `${path}?per_page=100&page=${page}`);
    const comments = answer.ok ? await answer.json() : [];
    const found = comments.find(({ body }) => body.startsWith(text));
    if (found) return found.id;
    if (comments.length < 100) return undefined;
  }
}

function ask(method, path, content) {
  return fetch(`${GITHUB_API_URL}${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, accept: 'application/vnd.github+json' },
    body: content && JSON.stringify(content),
  });
}
