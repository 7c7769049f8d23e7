"""Pages in the layouts that sites of counties and e-papers use, made around articles of our own.

Each layout is a function from an article to HTML. What the page says is what a reader must find:
title, time, medium, author, body."""
from dataclasses import dataclass, field


@dataclass
class Article:
    title: str
    body: list
    published: str  # 2023-05-11 09:30
    medium: str     # where the page says it comes from
    author: str
    site: str
    kicker: str = ""
    subtitle: str = ""
    caption: str = ""
    headings: dict = field(default_factory=dict)  # before paragraph number


ARTICLES = [
    Article("青禾县召开春季农业生产现场推进会", [
        "5月10日，青禾县春季农业生产现场推进会在柳河镇召开。县委书记陈立峰出席会议并讲话，县委副书记、县长吴晓岚主持会议。",
        "陈立峰指出，今年全县粮食播种面积要稳定在62万亩以上，高标准农田建设任务8.5万亩，6月底前必须全部开工。各乡镇要压实责任，倒排工期，确保不误农时。",
        "会议强调，要抓好农资储备和农机检修，严厉打击制售假劣种子、化肥等坑农害农行为，切实维护农民群众的利益。",
        "与会人员还实地观摩了柳河镇高标准农田示范区、金穗农机合作社等现场。"],
        "2023-05-11 09:30", "今日青禾", "王海涛", "青禾县人民政府", caption="图为会议现场。"),
    Article("云桥区工业项目集中开工 总投资48.6亿元", [
        "本报讯 9月2日上午，云桥区2022年第三季度工业项目集中开工仪式在高新技术产业园举行，区委书记何文斌宣布开工，区委副书记、区长林志远致辞。",
        "此次集中开工的项目共21个，总投资48.6亿元，年度计划投资15.2亿元，涵盖装备制造、新能源材料、食品加工等领域。项目全部建成后，预计年新增产值90亿元、税收3.8亿元。",
        "林志远在致辞中说，要坚持“项目为王”，以最优的服务保障项目快建设、快投产、快达效，让企业安心发展、舒心经营、放心投资。",
        "据了解，今年以来，云桥区新签约亿元以上项目57个，到位资金66.3亿元，同比增长18.4%。"],
        "2022-09-03 16:05", "云桥日报", "刘敏", "云桥新闻网", subtitle="——全力冲刺三季度",
        headings={2: "优化服务保障"}),
    Article("湖岭县启动“清河”专项行动", [
        "为改善河湖水环境质量，湖岭县近日启动为期三个月的“清河”专项行动，对全县17条主要河流、43座小型水库开展拉网式排查。",
        "行动期间，县水利局、县生态环境局、县城市管理局将联合执法，每周开展一次巡查，每半月通报一次进展，重点整治乱占、乱采、乱堆、乱建等突出问题。",
        "截至目前，全县已排查问题126个，完成整改98个，清理河道垃圾2300余吨，拆除违章建筑14处。",
        "湖岭县河长办负责人表示，下一步将建立长效机制，落实三级河长责任，确保河畅、水清、岸绿、景美。"],
        "2021-04-20 08:00", "湖岭县融媒体中心", "赵婷", "湖岭县政府门户网站", kicker="守护一江碧水"),
]


def paragraphs(a, form='<p>　　%s</p>'):
    out = []
    for i, p in enumerate(a.body):
        if i in a.headings:
            out.append('<p><strong>%s</strong></p>' % a.headings[i])
        out.append(form % p)
        if i == 0 and a.caption:
            out.append('<p style="text-align: center"><img src="/u/1.jpg" alt=""/></p><p style="text-align: center">%s</p>' % a.caption)
    return "\n".join(out)


NAV = '<div class="nav"><ul><li><a href="/">网站首页</a></li><li><a href="/zw/">政务公开</a></li><li><a href="/fw/">办事服务</a></li><li><a href="/hd/">互动交流</a></li></ul></div>'
RELATED = '<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">全县安全生产工作会议召开，部署下一步工作</a> 2023-05-01</li><li><a href="/2">我县举办职业技能培训，提升劳动者素质</a> 2023-04-28</li></ul></div>'
FOOT = '<div class="footer"><p>主办单位：某某县人民政府办公室　承办单位：某某县大数据中心</p><p>版权所有，未经授权不得转载 网站标识码：1234567890 备案号：某ICP备05000000号</p></div>'


def metas(a):
    return ('<meta name="SiteName" content="%s"/><meta name="ColumnName" content="要闻"/><meta name="ArticleTitle" content="%s"/>'
            '<meta name="PubDate" content="%s"/><meta name="ContentSource" content="%s"/><meta name="Author" content="%s"/>'
            % (a.site, a.title, a.published, a.medium, a.author))


def government_standard(a):
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s_要闻_%s</title>%s</head><body>%s'
            '<div class="crumbs">当前位置：<a>首页</a> &gt; <a>新闻中心</a> &gt; 正文</div><div class="article"><h1>%s</h1>%s'
            '<div class="info"><span>发布时间：%s</span> <span>来源：%s</span> <span>作者：%s</span> 字体：<a>大</a> <a>中</a> <a>小</a></div>'
            '<div class="TRS_Editor">%s</div></div>%s%s</body></html>'
            % (a.title, a.site, metas(a), NAV, a.title, "<h2>%s</h2>" % a.subtitle if a.subtitle else "", a.published, a.medium, a.author,
               paragraphs(a), RELATED, FOOT))


def government_tables(a):
    return ('<HTML><HEAD><TITLE>%s-%s</TITLE></HEAD><BODY><TABLE width=1000><TR><TD><A href=/>首页</A></TD><TD><A>新闻</A></TD></TR></TABLE>'
            '<TABLE width=1000 align=center><TR><TD align=center><FONT size=5><B>%s</B></FONT></TD></TR>'
            '<TR><TD align=center>%s　来源：%s　作者：%s　点击数：1024</TD></TR><TR><TD><DIV id=zoom>%s</DIV></TD></TR></TABLE>'
            '<TABLE><TR><TD align=right><A>打印本页</A> <A>关闭窗口</A></TD></TR></TABLE>%s</BODY></HTML>'
            % (a.title, a.site, a.title, a.published, a.medium, a.author, "".join("　　%s<BR><BR>" % p for p in a.body), FOOT))


def portal(a):
    return ('<!DOCTYPE html><html><head><title>%s - %s</title><meta property="og:title" content="%s"><meta property="og:site_name" content="%s">'
            '<meta property="article:published_time" content="%s:00+08:00"><script>window._hmt=[];</script></head><body><header class="site-header">%s</header>'
            '<main><article><header><h1 class="title">%s</h1>%s<p class="meta"><time>%s</time> 来源：%s 作者：%s</p></header><section class="content">%s</section>'
            '<p class="editor">责任编辑：孙丽</p></article><aside class="sidebar"><h3>热门新闻</h3><ol><li><a>这是一条热门的新闻标题</a></li></ol></aside></main><footer>%s</footer></body></html>'
            % (a.title, a.site, a.title, a.site, a.published.replace(" ", "T"), NAV, a.title,
               '<p class="subtitle">%s</p>' % a.subtitle if a.subtitle else "", a.published, a.medium, a.author, paragraphs(a, "<p>%s</p>"), FOOT))


def epaper(a):
    date = "%s年%s月%s日" % (a.published[:4], a.published[5:7].lstrip("0"), a.published[8:10].lstrip("0"))
    return ('<html><head><title>%s-%s</title></head><body><div class="paper-head"><a>版面导航</a> <a>标题导航</a> %s</div><table><tr><td>'
            '%s<div class="bt">%s<h1>%s</h1>%s</div><p class="author">本报记者 %s</p><div id="ozoom"><founder-content>%s</founder-content></div></td></tr></table>'
            '<div class="page"><a>上一篇</a> <a>下一篇</a></div><div class="list"><ul><li><a>第01版：要闻</a></li><li><a>第02版：综合</a></li></ul></div></body></html>'
            % (a.title, a.medium, "%s %s" % (a.medium, date), "", '<div class="yinti">%s</div>' % a.kicker if a.kicker else "", a.title,
               '<div class="futi">%s</div>' % a.subtitle if a.subtitle else "", a.author, paragraphs(a)))


def mobile(a):
    return ('<html><head><meta name="viewport" content="width=device-width"><title>%s</title></head><body><div class="rich_media"><h2 class="rich_media_title">%s</h2>'
            '<div class="rich_media_meta_list"><span>%s</span> <em>%s</em> <span>%s</span></div><div class="rich_media_content" id="js_content">%s</div>'
            '<div class="qrcode"><p>微信扫一扫，关注该公众号</p></div></div></body></html>'
            % (a.title, a.title, "作者：" + a.author, a.published, "来源：" + a.medium,
               "".join('<section><span style="font-size: 16px;">%s</span></section>' % p for p in a.body)))


def spans(a):
    return ('<html><head><title>%s_%s</title></head><body>%s<div class="con_left"><div class="con_title">%s</div><div class="con_time">%s &nbsp;&nbsp; 来源：%s &nbsp; 作者：%s &nbsp; 浏览次数：365</div>'
            '<div class="con_text">%s</div><div class="bdsharebuttonbox">分享到：<a>微信</a><a>新浪微博</a></div><div class="prev">上一篇：<a>全县工作会议召开，安排部署工作</a></div><div class="next">下一篇：<a>没有了</a></div></div>%s%s</body></html>'
            % (a.title, a.site, NAV, a.title, a.published, a.medium, a.author,
               "".join('<p class="MsoNormal"><span style="font-family: 仿宋"><span lang="EN-US">&nbsp;&nbsp;&nbsp;&nbsp;</span>%s</span></p>' % p for p in a.body), RELATED, FOOT))


def disclosure(a):
    return ('<html><head><title>%s</title><meta name="PubDate" content="%s"></head><body><table border="1"><tr><td>索引号：</td><td>003129/2023-0017</td><td>信息分类：</td><td>动态信息</td></tr>'
            '<tr><td>发布机构：</td><td>%s</td><td>生成日期：</td><td>%s</td></tr></table><h1>%s</h1><div class="details">发布日期：%s　信息来源：%s　作者：%s</div><div class="wzcon">%s</div>%s</body></html>'
            % (a.title, a.published, a.site, a.published[:10], a.title, a.published, a.medium, a.author, paragraphs(a, "<p>%s</p>"), FOOT))


def line_breaks(a):
    return ('<html><head><title>%s|%s</title></head><body><div id=top>%s</div><h3>%s</h3><div>时间:%s 来源:%s 作者:%s</div><div class=article_content>%s</div><div id=bottom>%s</div></body></html>'
            % (a.title, a.site, NAV, a.title, a.published, a.medium, a.author, "<br />\n".join("&nbsp;&nbsp;&nbsp;&nbsp;" + p for p in a.body), FOOT))


def comments_below(a):
    said = "".join('<li><b>网友%d</b><p>这个消息真好，希望早日见到成效，为家乡的发展点赞，大家一起加油！</p></li>' % i for i in range(6))
    return government_standard(a).replace('<div class="related">', '<div class="comments"><h4>网友评论</h4><ul>%s</ul></div><div class="related">' % said)


def hidden_copy(a):
    return government_standard(a).replace("</body>", '<div style="display:none"><p>%s</p></div><script type="text/template"><p>%s</p></script><noscript><p>请开启浏览器的脚本功能，否则无法浏览本站。</p></noscript></body>' % (a.body[0], a.body[1]))


def unclosed(a):
    return ('<html><title>%s-%s</title><body><div class=menu><a>首页<a>新闻<a>公告</div><h1>%s</h1><p align=center>%s 来源：%s 作者：%s<div class=content>%s</div>%s'
            % (a.title, a.site, a.title, a.published, a.medium, a.author, "".join("<p>　　%s" % p for p in a.body), FOOT))


def entities(a):
    return government_standard(a).replace("“", "&ldquo;").replace("”", "&rdquo;").replace("县", "&#x53BF;").replace("，", "&#65292;")


def with_table(a):
    data = "<table border=1><tr><th>指标</th><th>数值</th></tr><tr><td>任务数</td><td>21</td></tr><tr><td>完成数</td><td>18</td></tr></table>"
    return government_standard(a).replace(a.body[2], a.body[2] + "</p>" + data + "<p>", 1)


def gb2312(a):
    return government_tables(a).replace("<HEAD>", '<HEAD><META http-equiv="Content-Type" content="text/html; charset=gb2312">').encode("gb18030")


LAYOUTS = [government_standard, government_tables, portal, epaper, mobile, spans, disclosure, line_breaks, comments_below, hidden_copy,
           unclosed, entities, with_table, gb2312]


def pages():
    """(name, article, bytes): 42 pages."""
    for layout in LAYOUTS:
        for number, article in enumerate(ARTICLES):
            page = layout(article)
            yield f"{layout.__name__}-{number}", article, page if isinstance(page, bytes) else page.encode()
