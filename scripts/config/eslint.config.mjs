// Lint for the page's JavaScript, above all: no date is made or moved here. A calendar date comes from the
// clock once (local-day.mjs) and all else about dates is Python's.
import js from '@eslint/js';
import globals from 'globals';

const isoText = 'toISOString() is in UTC, so a part of it is the wrong day near midnight; use localDay() of local-day.mjs.';
const milliseconds = 'Days are not 86,400,000 ms where clocks change; leave date arithmetic to Python.';

const cut = '/^(slice|substring|substr|split|replace|match|at)$/';
const arithmetic = 'BinaryExpression[operator=/^[-+*\\/%]$/]';
const instant = 'CallExpression[callee.property.name=/^(getTime|valueOf|now)$/]:not([callee.object.name="performance"])';

const bans = [
  { selector: `CallExpression[callee.property.name=${cut}] CallExpression[callee.property.name="toISOString"]`, message: isoText },
  { selector: 'MemberExpression[computed=true] > CallExpression[callee.property.name="toISOString"]', message: isoText },
  { selector: `${arithmetic} > ${instant}`, message: milliseconds },
  { selector: `${arithmetic} > NewExpression[callee.name="Date"]`, message: milliseconds },
  { selector: 'Literal[value=86400000]', message: milliseconds },
  { selector: 'Literal[value=86400]', message: milliseconds },
  { selector: 'CallExpression[callee.property.name=/^set(UTC)?(Date|Month|FullYear|Hours|Time)$/]', message: milliseconds },
];

export default [
  { ...js.configs.recommended, files: ['docs/javascripts/**/*.mjs'] },
  {
    files: ['docs/javascripts/**/*.mjs'],
    languageOptions: { globals: { ...globals.browser, ...globals.worker, RUNTIME: 'readonly', WORKER: 'readonly', FILES: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...bans],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['scripts/**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: js.configs.recommended.rules,
  },
];
