"""More pages as sites serve them: see served.py, whose articles these hold."""
from html_pages.served import ARTICLES, OTHERS, SCRIPT, SHARE, chinese, day, links, ps, silent


@silent("author")
def date_in_pieces(a):
    y, m, d = day(a).split("-")
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>\n%s-%s\n</title></head><body><div class="header-top clearfix"><div class="pcShow">%s</div></div><div class="header domPC"><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>%s</em></span><span class="day"><em>%s</em>/<em>%s</em></span><span class="time">%s:27</span></div><div class="source">\n来源：%s\n</div><div class="head-line clearfix"><h1><span class="title">%s</span></h1><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a></div></div></div></div></div>'
            '<div class="main clearfix"><div class="main-left left"><div id="detail">%s<div id="articleEdit"><span class="tiyi1 domPC"><a>【纠错】</a></span><span class="editor"> 【责任编辑:尹萍】 </span></div></div><div class="columBox relatedNews domPC"><ul><li>%s</li></ul></div></div><div class="main-right right"><div class="columBox hotList"><div class="col-tit"><span>热点</span></div>%s</div></div></div></body></html>'
            % (a.title, a.medium, links(), y, m, d, a.published[11:], a.medium, a.title, ps(a), "</li><li>".join("<a>%s</a>" % t for t in OTHERS), links()))


def paper_of_today(a):
    left = "".join('<div class="right_title-name"><a id=pageLink href="node_%d.htm">第%02d版:%s</a></div>' % (i, i, t) for i, t in enumerate(["要闻", "要闻", "综合", "广告"], 1))
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><div class="header"><div class="date-box left"><p class="date left">%s 星期二</p><p class="left ban">第 03 版：<span>综合</span></p></div><div class="paper-bot"><p class="left right"><a>上一版</a><a>下一版</a></p></div></div><div class="main"><div class="left paper-box">%s</div>'
            '<div class="right right-main"><div class="article-box"><div class="lai"><a>上一篇</a><a>下一篇</a></div><div class="article"><h3></h3><h1>%s</h1><h2>%s</h2><h4></h4><p class="sec">本报记者  %s\n<span class="date">《 %s 》（%s   第 03 版）</span></p><div class="attachment"><table class="pci_c" width="400"></table></div><div id="ozoom" style="zoom:100%%;"><!--enpcontent-->%s<!--/enpcontent--></div></div></div></div></div><div class="bottom"><p>版权所有，未经书面授权禁止使用</p></div></body></html>'
            % (a.title, chinese(a), left, a.title, a.subtitle, a.author, a.medium, chinese(a), "".join("<p>　　%s</p>" % p for p in a.body)))


@silent("author")
def portal_of_writers(a):
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s_%s</title><meta name="mediaid" content="%s" /><meta property="og:release_date" content="%s" />%s</head><body class="article-page"><div id="main-header"><nav><ul><li><a>首页</a></li></ul></nav></div><div class="column left"><div class="user-info"><div class="user-pic"><img></div><h4><a>%s</a></h4><dl class="user-data"><dd><em>3512</em>文章</dd><dd><em>1.6亿</em>总阅读</dd></dl></div></div>'
            '<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1>\n          %s\n  <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1569470000000">%s</span><span class="tag">来源: <a>%s</a></span></div></div><article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：%s</p>%s<p data-role="editor-name">责任编辑：<span></span><a href="/"><span class="backword"><i class="backsohu"></i>返回首页，查看更多</span></a></p></article></div><div class="statement">声明：该文观点仅代表作者本人，本平台系信息发布平台，仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear type-3"><div id="article-like">阅读 (<em>36</em>)</div></div></div>'
            '<div class="groom-read"><p class="title">推荐阅读</p>%s</div></div></body></html>'
            % (a.title, a.medium, a.medium, day(a), SCRIPT, a.medium, a.title, a.published, a.medium, a.title, ps(a, "<p>%s</p>"), links('<div class="groom-box"><h4><a href="/%d" title="%s">%s</a></h4></div>')))


@silent("author")
def two_copies(a):
    """One for wide and one for narrow screens."""
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s-%s</title></head><body><div class="visible-lg pc-detail"><h1>%s</h1><div class="msg">发布时间：%s 来源：%s</div><div class="nr">%s</div></div><div class="visible-xs m-detail"><h1>%s</h1><div class="msg">%s  %s</div><div class="nr">%s</div></div><div class="footer">版权所有 %s</div></body></html>'
            % (a.title, a.site, a.title, a.published, a.medium, ps(a, "<p>%s</p>"), a.title, a.published, a.medium, ps(a, "<p>%s</p>"), a.site))


@silent("author")
def paged_article(a):
    return ('<html><head><meta charset="utf-8"><title>%s(第1页)_%s</title></head><body><div class="daohang">首页 &gt;&gt; 新闻 &gt;&gt; 正文</div><div class="nr_title"><h2>%s</h2></div><div class="nr_info">%s　　%s　　阅读：<span id="hits">0</span>次　　【字号 <a>大</a>|<a>小</a>】</div><div class="nr_con">%s<div class="fenye"><a>上一页</a> <b>1</b> <a href="2.html">2</a> <a href="2.html">下一页</a> 共2页</div></div><div class="xglink">相关链接：<ul>%s</ul></div></body></html>'
            % (a.title, a.site, a.title, chinese(a, "%d年%d月%d日") + " " + a.published[11:], "来源：" + a.medium, ps(a), links()))


@silent("author")
def list_items_as_paragraphs(a):
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><ul class="topul"><li><a>首页</a></li><li><a>资讯</a></li></ul><ul class="xxy"><li class="xxy1">%s</li><li class="xxy2">时间：%s&nbsp;|&nbsp;来源：%s&nbsp;|&nbsp;<a href="javascript:window.print()">打印</a></li><li class="xxy3">%s</li></ul><ul class="bot"><li>地址：某县政府大楼　邮编：000000</li><li>ICP备00000001号</li></ul></body></html>'
            % (a.title, a.title, a.published, a.medium, "".join("<div>%s</div>" % p for p in a.body)))


@silent("medium")
def forum_post(a):
    return ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta charset="utf-8"><title>%s - 本地资讯 -  %s - Powered by Discuz!</title></head><body><div id="hd"><a>设为首页</a><a>收藏本站</a></div><div id="pt"><a>论坛</a> › <a>本地资讯</a> › %s</div><div id="postlist"><table><tr><td class="pls ptn pbn"><div class="hm">查看: <span>1024</span>|回复: <span>2</span></div></td><td class="plc ptm pbn"><h1 class="ts"><a>[新闻]</a> <span id="thread_subject">%s</span></h1></td></tr></table>'
            '<div id="post_1"><table class="plhin"><tr><td class="pls" rowspan="2"><div class="authi"><a class="xw1">%s</a></div><dl class="pil cl"><dt>积分</dt><dd>3021</dd></dl></td><td class="plc"><div class="pi"><div class="pti"><div class="authi"><em id="authorposton1">发表于 %s:11</em> | <a>只看该作者</a></div></div></div><div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_1">\n<i class="pstatus"> 本帖最后由 小编 于 2024-3-6 08:00 编辑 </i><br />\n<br />\n作者：%s<br />\n%s</td></tr></table></div></div></div></td></tr></table></div>'
            '<div id="post_2"><table><tr><td class="pls"><a>热心网友</a></td><td class="plc"><div class="authi">发表于 2024-3-7 10:11:12</div><td class="t_f">支持楼主，写得很好，希望家乡越来越好！</td></td></tr></table></div></div></body></html>'
            % (a.title, a.site, a.title, a.title, a.author, a.published, a.author, "<br />\n<br />\n".join("&nbsp; &nbsp;&nbsp; &nbsp;" + p for p in a.body)))


@silent("author")
def site_name_as_title_element(a):
    return ('<html><head><meta charset="utf-8"><title>欢迎访问%s</title></head><body><div>今天是2025年6月18日 星期三 欢迎您访问！</div><table><tr><td><a>网站首页</a></td><td><a>走进</a></td></tr></table><table width="90%%" align="center"><tr><td><p align="center"><strong><font size="5">%s</font></strong></p><p align="center">%s　　发布时间：%s　　更新时间：2025-06-01 10:00</p><hr>%s</td></tr></table></body></html>'
            % (a.site, a.title, "来源：" + a.medium, a.published, ps(a)))


@silent("author")
def search_engine_marks(a):
    return ('<html><head><meta charset="utf-8"><title>%s-%s</title></head><body><div class="nav_1"><a>首页</a></div><div id="Article"><h1>%s<br/><span id="pubtime_baidu">%s:00</span>&nbsp;<span id="source_baidu">来源：<a>%s</a></span>&nbsp;<span id="editor_baidu">责任编辑：贺军</span>&nbsp;<a href="#c">我来说两句</a></h1><div class="content"><p>%s</p><div id="pages" class="text-c"></div></div><p class="f14 blue"><strong>上一篇：</strong><a>%s</a><br/><strong>下一篇：</strong><a>%s</a></p></div></body></html>'
            % (a.title, a.site, a.title, a.published, a.medium, "</p><p>".join(a.body), OTHERS[0], OTHERS[1]))


@silent("author")
def spans_and_pictures_between(a):
    body = "".join('<div class="para"><div><span><span style="color:#333">%s</span><span>%s</span></span></div></div>%s' % (p[:1], p[1:], '<div class="pic"><a href="/b.jpg"><img src="/b.jpg"></a></div>' if i % 2 else "") for i, p in enumerate(a.body))
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s</title><meta property="og:type" content="news"/><meta property="OG:TITLE" content="%s"/><meta name="publishdate" content="%s"/></head><body><div class="menu-left"><a>头条</a><a>视频</a></div><section class="detail"><h1>%s</h1><div class="author-bar"><img src="/h.png"><div><b>%s</b><i>%s · 阅读 2316</i></div><button>关注</button></div><div class="rich">%s</div><div class="tags"><a>#本地</a><a>#民生</a></div>%s</section><section class="cmt"><h3>全部评论 2</h3><div>网友A：家乡变化真大，点赞！</div><div>网友B：希望越来越好，为他们骄傲！</div></section></body></html>'
            % (a.title, a.title, day(a), a.title, a.medium, a.published, body, SHARE))


@silent("author", "medium")
def preformatted(a):
    return '<html><head><meta charset="utf-8"><title>%s</title></head><body><h3 align=center>%s</h3><center>(%s)</center><pre>\n%s\n</pre><hr><a href="index.html">返回</a></body></html>' % (a.title, a.title, chinese(a), "\n".join("　　" + p for p in a.body))


LAYOUTS = [date_in_pieces, paper_of_today, portal_of_writers, two_copies, paged_article, list_items_as_paragraphs, forum_post,
           site_name_as_title_element, search_engine_marks, spans_and_pictures_between, preformatted]


def pages():
    """As served.pages."""
    for i, layout in enumerate(LAYOUTS):
        for number in (i % 4, (i + 2) % 4):
            a = ARTICLES[number]
            yield f"{layout.__name__}-{number}", a, a.body, getattr(layout, "silent", ()), layout(a).encode()
