import { ESLint } from 'eslint';

// Run by boundaries.spec.ts in a process of its own: lints texts as if they lay at the given places, without writing them.
const probes = JSON.parse(process.argv[2]);
const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.mjs' });
const rules = [];
for (const { path, text } of probes) {
  const [result] = await eslint.lintText(text, { filePath: path });
  rules.push(result.messages.map(({ ruleId }) => ruleId).filter(Boolean));
}
process.stdout.write(JSON.stringify(rules));
