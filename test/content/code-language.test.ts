import { describe, expect, it } from 'vitest';
import { certainLanguage, nameLanguage } from '../../rules/kit/article/code-language.ts';
import { articleOf } from './read.ts';

describe('certainLanguage', () => {
  it.each([
    ['#!/bin/bash\necho', 'bash'],
    ['#!/usr/bin/env python3\n', 'python'],
    ['#! /usr/bin/env -S node --x', 'javascript'],
    ['$ widgetctl status\nok', 'console'],
    ['PS C:\\Users\\me> Get-Item', 'powershell'],
    ['<?xml version="1.0"?>\n<a/>', 'xml'],
    ['GET /v2/servers HTTP/1.1\nHost: a', 'http'],
    ['{\n  "a": [1]\n}', 'json'],
    ['[{"a": 1}]', 'json'],
  ])('knows %j for %s', (code, language) => {
    expect(certainLanguage(code)).toBe(language);
  });

  it.each(['', '$5 a month', '$HOME/bin', '{}', '[1]', '{"a": 1,}', '{"a": ...}', 'sudo apt-get update', 'key: value', '#!/opt/thing', '# Title', 'GET /v2/servers'])('is in doubt about %j', (code) => {
    expect(certainLanguage(code)).toBeUndefined();
  });
});

describe('nameLanguage', () => {
  it.each([
    ['```\n$ ls\n```', '```console\n$ ls\n```'],
    ['1. Run\n\n   ~~~~ \n   {"a": 1}\n   ~~~~', '1. Run\n\n   ~~~~json\n   {"a": 1}\n   ~~~~'],
    ['```\nls\n```', undefined],
    ['```sh\n$ ls\n```', undefined],
    ['    $ ls', undefined],
  ])('makes of %j %j', (from, to) => {
    const article = articleOf(from);
    const [edit, ...others] = article.nodes('code').flatMap((node) => nameLanguage(node, article));
    expect(others).toEqual([]);
    expect(edit && from.slice(0, edit.range.start.offset) + edit.text + from.slice(edit.range.end.offset)).toBe(to);
  });
});
