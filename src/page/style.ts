/** The style sheet of the page; the report inside its frame has its own. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--bg:#fff;--fg:#1c2128;--mut:#57606a;--line:#8b949e;--soft:#f5f7f9;--main:#0b57c2;--main-fg:#fff}
@media (prefers-color-scheme:dark){:root{--bg:#14181d;--fg:#e3e8ee;--mut:#9aa5b1;--line:#5a6572;--soft:#1c2229;--main:#7db4ff;--main-fg:#10151b}}
*{box-sizing:border-box}
html,body{height:100%}
body{margin:0;display:flex;flex-direction:column;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{width:100%;max-width:82rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem;position:relative}
h1{margin:0 9rem 0 0;font-size:1.75rem;line-height:1.2}
p{margin:.35rem 0}
.small{color:var(--mut);font-size:.9rem}
.language{position:absolute;right:1.25rem;top:1.5rem}
.language span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
main{flex:1;display:flex;flex-direction:column;min-height:0}
.texts{flex:1;display:grid;grid-template-columns:1fr 1fr;gap:1rem;min-height:16rem;margin-top:1rem}
.drop{display:flex;flex-direction:column;border:2px dashed var(--line);border-radius:10px;padding:.8rem}
.drop.over{border-color:var(--main);background:var(--soft)}
.drop>label{font-weight:600;margin-bottom:.4rem}
textarea{flex:1;min-height:8rem;resize:none;font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.6rem}
.file{margin:.6rem 0 0;overflow-wrap:anywhere}
input[type=file]{position:absolute;width:1px;height:1px;opacity:0}
button,.button,select{font:inherit;color:var(--fg);background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.3rem .9rem;cursor:pointer;min-height:2rem;display:inline-block}
.main{background:var(--main);border-color:var(--main);color:var(--main-fg);font-weight:600;font-size:1.1rem;padding:.45rem 1.6rem}
:focus-visible,.button:focus-within{outline:3px solid var(--main);outline-offset:2px}
.go{margin:1rem 0}
.bar,iframe{display:none}
.told .texts,.told .go button,.told header p,.told header h1,.told footer{display:none}
.told header{padding:0;max-width:none}
.told .language{top:.5rem}
.told .bar{display:flex;flex-wrap:wrap;gap:.6rem;padding:.5rem 1.25rem;padding-right:9rem;border-bottom:1px solid var(--line)}
.told main{max-width:none;padding:0}
.told .go{margin:0 1.25rem}
.told iframe{display:block;flex:1;border:0;width:100%;background:var(--bg)}
[hidden]{display:none!important}
@media (max-width:46rem){.texts{grid-template-columns:1fr}h1{font-size:1.4rem;margin-right:8rem}}
`;
