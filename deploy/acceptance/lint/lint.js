// Lints OpenAPI documents with Spectral (OpenAPI and OWASP rules) and Redocly (recommended rules). One line a document;
// any finding, be it a hint, fails. Usage: npm run lint -- FILE...
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const SEVERITIES = ['error', 'warning', 'info', 'hint'];

function fail(status, message) {
  console.error(message);
  process.exit(status);
}

// npm runs a script in its own folder; the files were named from where the caller stands.
const caller = process.env.INIT_CWD ?? process.cwd();
const files = process.argv.slice(2).map((file) => resolve(caller, file));
if (files.length === 0) {
  fail(2, 'Name the documents: npm run lint -- FILE...');
}
for (const file of files) {
  if (!existsSync(file)) {
    fail(2, `There is no document ${file}.`);
  }
}

function run(program, args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(here, 'node_modules', program), ...args], {
      cwd: here,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (err += part));
    child.on('error', failed);
    child.on('close', () => done({ out, err }));
  });
}

// A tool that cannot read a document says so in prose, and must not pass for one that found nothing.
function report(tool, text, err) {
  try {
    return JSON.parse(text);
  } catch {
    const prose = err.split('\n').filter((line) => line.trim() !== '' && !/[║╔╚]/.test(line));
    return fail(1, `${tool} gave no report: ${prose.map((line) => line.trim()).join(' ') || text}`);
  }
}

async function spectral() {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'));
  try {
    const file = join(folder, 'report.json');
    const { out, err } = await run('@stoplight/spectral-cli/dist/index.js', [
      'lint', '--ruleset', 'spectral.yaml', '--format', 'json', '--output', file, '--quiet', ...files,
    ]);
    const text = await readFile(file, 'utf8').catch(() => '');
    return report('Spectral', text, err || out).map((found) => ({
      file: resolve(here, found.source),
      severity: SEVERITIES[found.severity],
      rule: found.code,
      where: `line ${found.range.start.line + 1}, ${found.path.join('.')}`,
      message: found.message,
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

// Redocly prints one JSON document after the other when given several files, so each gets a run.
async function redocly() {
  const all = [];
  for (const file of files) {
    const { out, err } = await run('@redocly/cli/bin/cli.js', [
      'lint', '--config', 'redocly.yaml', '--format', 'json', '--max-problems', '10000', file,
    ]);
    const { problems } = report('Redocly', out.slice(out.indexOf('{')), err);
    all.push(
      ...problems.map((found) => ({
        file,
        severity: found.severity === 'warn' ? 'warning' : found.severity,
        rule: found.ruleId,
        where: found.location.map((place) => place.pointer ?? '').join(' '),
        message: found.message,
      })),
    );
  }
  return all;
}

function counted(findings) {
  const count = (severity) => findings.filter((found) => found.severity === severity).length;
  return `${count('error')} errors, ${count('warning')} warnings`;
}

const [byRules, byRecommendation] = await Promise.all([spectral(), redocly()]);
for (const file of files) {
  const rules = byRules.filter((found) => found.file === file);
  const recommended = byRecommendation.filter((found) => found.file === file);
  console.log(`${relative(caller, file)}: Spectral and OWASP ${counted(rules)}; Redocly ${counted(recommended)}`);
  for (const found of [...rules, ...recommended]) {
    console.log(`  ${found.severity} ${found.rule} at ${found.where}: ${found.message}`);
  }
}
// Counted over all findings, so that one whose file is spelt in another way is not lost.
process.exit(byRules.length + byRecommendation.length === 0 ? 0 : 1);
