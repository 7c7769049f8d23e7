"""Pages as sites serve them: the skeletons of publishing systems in use, with all that stands around
an article there, made around articles of our own.

Each layout is a function from an article to HTML. What it does not say (an author, a medium) is named
by its `silent`; what it says is what a reader must find."""
from html_pages.pages import Article

ARTICLES = [
    Article("沙岭县部署秋冬季造林绿化工作", [
        "10月18日上午，沙岭县秋冬季造林绿化工作会议在县行政中心召开。县委副书记、县长罗永康出席会议并讲话，副县长秦淑芬主持会议，各乡镇（街道）和县直有关单位主要负责人参加会议。",
        "会议通报，今年以来全县完成人工造林3.2万亩，封山育林5.6万亩，森林抚育8.1万亩，义务植树126万株，森林覆盖率达到47.3%，比上年提高0.8个百分点。",
        "罗永康要求，各地各部门要抢抓秋冬造林黄金期，倒排工期、挂图作战，确保12月20日前完成整地任务，明年3月10日前栽植到位。要坚持适地适树，优先选用油茶、枫香、木荷等乡土树种，苗木成活率必须达到90%以上。",
        "“种一棵、活一棵、成一片，决不能年年栽树不见林。”罗永康说，县林业局要组织技术人员进村入户，面对面指导，手把手传授，对连续两年验收不合格的单位，严肃追究责任。",
        "会上，石桥乡、白水镇、县交通运输局、县水利局作了表态发言。会前，与会人员到国有红旗林场观摩了整地现场。"],
        "2020-10-19 08:45", "沙岭县融媒体中心", "邹文涛", "沙岭县人民政府", caption="图为国有红旗林场整地现场。"),
    Article("一条水渠背后的三十年坚守", [
        "清晨六点，天刚蒙蒙亮，65岁的蒋德厚已经扛着铁锹走在了渠埂上。从家到渠首，全长11.4公里，这条路他走了整整三十年。",
        "1991年，青峪乡修通了引水渠，灌溉着下游6个村4300多亩水田。渠修好了，谁来管？村里开了三次会，没有人愿意接这个活。蒋德厚站了起来：“我来！”",
        "“那时候一年补助120块钱，还不够买雨鞋。”蒋德厚的妻子孟秀英回忆说，最难的是汛期，半夜听见雨声，他披上蓑衣就往外跑，一去就是一整天。",
        "2008年冬天，一场冰冻造成渠道垮塌37米。蒋德厚带着两个儿子，用了二十三天，硬是一块石头一块石头把缺口砌了起来。第二年春耕，水一天也没有耽误。",
        "如今，渠道全部完成防渗处理，安装了自动闸门和监测设备，但蒋德厚还是放心不下。“机器再灵，也得有人看着。”他笑着说，只要走得动，就要一直走下去。",
        "青峪乡党委书记贺晓东告诉记者，在蒋德厚的影响下，全乡已有46名村民加入义务护渠队，去年节约灌溉用水31万立方米。"],
        "2021-03-05 10:20", "青峪日报", "韩雪梅", "青峪新闻网"),
    Article("安塘区上半年外贸进出口总值增长23.6%", [
        "记者7月21日从区商务局获悉，今年上半年，安塘区外贸进出口总值达87.4亿元，同比增长23.6%，增速高于全市8.2个百分点，总量居全市第二位。其中，出口61.9亿元，增长27.1%；进口25.5亿元，增长15.8%。",
        "从企业看，民营企业依然是外贸主力军，进出口54.7亿元，占全区的62.6%。全区有进出口实绩的企业达到318家，比去年同期净增41家。",
        "从产品看，机电产品出口33.2亿元，增长31.5%，占出口总值的53.6%；新能源汽车零部件出口增长迅猛，达到7.8亿元，是去年同期的2.4倍。",
        "区商务局局长章国梁表示，下半年将组织120家企业赴境外参展，新建海外仓3个，力争全年外贸进出口总值突破180亿元。",
        "据介绍，为帮助企业降本增效，该区设立了2亿元的稳外贸资金池，上半年已为96家企业提供融资4.3亿元，办理出口退税5.1亿元，平均办理时间压缩至2.8个工作日。"],
        "2022-07-22 09:06", "安塘日报", "郑凯", "安塘区政府网", subtitle="民营企业占比超六成"),
    Article("关于全县供水管网改造期间停水的情况通报", [
        "因城区供水管网改造施工需要，县自来水公司定于11月8日22时至11月9日18时对解放路、建设街、滨河东路沿线实施停水，涉及用户约1.6万户。现将有关情况通报如下：",
        "一、此次改造更换使用年限超过20年的灰口铸铁管7.3公里，新建DN600主管2.1公里，总投资1860万元，建成后城区供水管网漏损率将由18.7%降至9%以内。",
        "二、停水期间，县自来水公司在文化广场、第二小学、汽车站设置应急供水点3处，安排送水车6台，每天7时至21时供水。",
        "三、请广大用户提前做好储水准备，恢复供水初期可能出现短时水黄现象，请放水数分钟后再使用。施工进度如遇大雨等特殊天气，恢复供水时间顺延，另行通知。",
        "县住房和城乡建设局副局长苗立新说，整个改造工程分三期实施，计划2024年底前全部完成，届时城区23个老旧小区的用水难题将得到彻底解决。"],
        "2023-11-06 17:32", "梅川县住房和城乡建设局", "田野", "梅川县人民政府网"),
]


def silent(*fields):
    def mark(layout):
        layout.silent = fields
        return layout
    return mark


def day(a):
    return a.published[:10]


def chinese(a, form="%d年%02d月%02d日"):
    return form % tuple(int(n) for n in day(a).split("-"))


def ps(a, form="<p>　　%s</p>", join="\n"):
    out = []
    for i, p in enumerate(a.body):
        out.append(form % p)
        if i == 0 and a.caption:
            out.append('<p style="text-align: center;"><img src="./W020.jpg" alt="" /></p><p style="text-align: center;"><font color="#0000ff">%s</font></p>' % a.caption)
    return join.join(out)


SCRIPT = '<script type="text/javascript">var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "//tj.example/h.js";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();if (1 < 2 && "</div>".length) {document.write("<span class=\'nopage\'>首页</span>&nbsp;");}</script>'
SHARE = '<div class="bdsharebuttonbox"><a href="#" class="bds_weixin" data-cmd="weixin" title="分享到微信"></a><a href="#" class="bds_tsina" data-cmd="tsina"></a></div><script>window._bd_share_config={"common":{"bdText":"","bdMini":"2"},"share":{}};with(document)0[(getElementsByTagName(\'head\')[0]||body).appendChild(createElement(\'script\')).src=\'//s.example/share.js?v=\'+~(-new Date()/36e5)];</script>'
OTHERS = ["全市防汛抗旱工作视频会议召开", "我县两名教师获评省级教学能手", "东河大桥本月底通车，出行更便捷", "这些惠民政策，你享受到了吗？", "今年首批就业见习岗位发布"]


def links(form='<li><a href="/n/%d.html" target="_blank" title="%s">%s</a></li>'):
    return "".join(form % (i, t, t) for i, t in enumerate(OTHERS))


@silent("author")
def nested_tables_source_above_date_below(a):
    return ('<html><head>\n<title>%s 县区新闻_%s</title>\n<meta name="keywords" content="专题报道">\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n'
            '<body bgcolor="#FFFFFF" leftmargin="0" topmargin="6">\n<center><table width="950" border="0"><tbody><tr><td width="778" align="center" valign="top">'
            '<iframe width="100%%" height="42" src="/top.html"></iframe><table width="100%%"><tbody><tr><td><img src="/TopTitle.gif" width="950"></td></tr></tbody></table>'
            '<table width="950" height="200"><tbody><tr bgcolor="#F5F5F5"><td colspan="3" height="2"></td></tr><tr><td width="4"></td><td valign="top"><table width="100%%" height="400"><tbody><tr align="center"><td valign="top">'
            '<table width="100%%" cellpadding="3"><tbody><tr><td height="24">&nbsp;　现在位置： <a href="/">首页</a>  &gt;&gt; <a href="/l/337.html">县区新闻</a> &gt;&gt; 正文</td></tr></tbody></table><br>'
            '<div style="display:none;"><!-- 专题名称 begin -->县区新闻<!-- 专题名称 end --></div><input type="hidden" id="ArticleID" value="3279"><input type="hidden" id="WebTitle" value="%s">'
            '<table width="90%%" align="center"><tbody><tr><td><div align="center">\n\n<span class="Title"><b><!-- 文章标题 begin -->%s<!-- 文章标题 end --></b></span><br>\n'
            '<table width="90%%" height="1"><tbody><tr><td height="6"></td></tr><tr bgcolor="#CCCCCC"><td></td></tr></tbody></table>\n<font color="#C30000">　\n来源于：<!-- 文章来源 begin -->%s<!-- 文章来源 end -->\n</font>\n　\n</div></td></tr>'
            '<tr><td height="8"></td></tr><tr align="left"><td style="font-size:14px; line-height:166%%;"><!-- 文章正文 begin -->\n%s  <!-- 文章正文 end --></td></tr>'
            '<tr><td align="center"><!-- 文章分页 begin --><!-- 文章分页 end --></td></tr><tr><td align="center">&nbsp;</td></tr><tr><td align="center"><font color="#666666">发布日期：<!-- 发布日期 begin -->%s<!-- 发布日期 end -->\n      责任编辑：<!-- 文章编辑 begin -->龙珊<!-- 文章编辑 end --></font></td></tr>'
            '<tr align="right"><td class="QuickButton">【<a href="javascript:window.print();">打印本页</a>】【<a href="javascript:window.close();">关闭窗口</a>】</td></tr></tbody></table></td></tr></tbody></table></td></tr></tbody></table></td></tr></tbody></table></center></body></html>'
            % (a.title, a.site, a.title, a.title, a.medium, ps(a, "<p>%s</p>", ""), day(a)))


@silent("author")
def province_system_with_made_time(a):
    return ('<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><!--GS_0001_D7--><title>%s</title>\n<meta name="Maketime" content="2024-03-22 12:28:37">\n<meta name="SiteName" content="%s">\n<meta name="SiteDomain" content="www.example.gov.cn">\n'
            '<meta name="ColumnName" content="县区动态">\n<meta name="ArticleTitle" content="%s">\n<meta name="pubdate" content="%s">\n<meta name="author" content="">\n<meta name="description" content="%s">\n<meta name="contentSource" content="%s">\n<meta name="effectiveTime" content="0">\n%s</head><body>'
            '<div id="header"><a href="/">首页</a><a href="/a">机构概况</a><a href="/b">政务公开</a></div><table width="1000" align="center"><tr><td class="wz">您当前的位置：<a href="/">首页</a> &gt; <a href="/c">县区动态</a></td></tr></table>'
            '<table id="c" width="94%%" align="center"><tbody><tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->%s<!--<$[标题名称(html)]>end--></td></tr>'
            '<tr><td><table width="100%%"><tr><td align="center">发布时间：%s</td><td align="center">信息来源：%s</td><td align="center">浏览次数：<script language="javascript" src="/vc/vc.jsp?i=1"></script></td><td>字号：[ <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a> ]</td></tr></table></td></tr>'
            '<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart"/>%s<meta name="ContentEnd"/><!--ZJEG_RSS.content.end--></div></td></tr>'
            '<tr><td><div>扫一扫，手机端浏览</div><div>【<a>打印本页</a>】【<a>关闭窗口</a>】</div></td></tr></tbody></table><div class="fot">主办单位：%s办公室 浙ICP备00000001号 网站标识码：3300000001</div></body></html>'
            % (a.title, a.site, a.title, a.published, a.body[1][:60], a.medium, SCRIPT, a.title, a.published, a.medium,
               ps(a, '<p style="text-indent: 2em; font-size: 12pt;">%s</p>'), a.site))


@silent("author")
def blog_system(a):
    box = '<blockquote style="font-size:15px;background-color:#F5F5F5;"><p style="margin-bottom:5px;"><a href="/p/1.html">%s</a></p><p>市应急管理局、市水务局负责人在会上通报了近期雨情水情，要求各地落实落细各项措施…</p></blockquote>' % OTHERS[0]
    related = "".join('<div><a href="/post/%d.html"><i class="fa"></i>%s<p style="display:none">最新报导，%s</p><p>近日，记者从有关部门获悉，相关工作取得了新的进展，受到群众普遍欢迎。</p></a><span>2024年01月0%d日</span></div>' % (i, t, t, i + 1) for i, t in enumerate(OTHERS))
    return ('<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><meta charset="utf-8"><title>%s-%s</title><meta name="generator" content="Z-BlogPHP"></head><body class="single article">'
            '<script type="application/ld+json">{"@context": "https://c.example/cambrian.jsonld","@id": "http://www.example.com/post/2740.html","appid": "15","title": "%s","description": "%s","pubDate": "%s:57"}</script>%s'
            '<div class="top"><div class="nav"><div class="navbar"><li><a href="/">网站首页</a></li><li><a href="/2">时政新闻</a></li><form><input type="text" name="q"><input type="submit" value="搜索"></form></div></div></div>'
            '<div class="main"><div class="divmain"><div class="left"><div class="here"><a class="map1">&nbsp;&nbsp;&nbsp;首页</a>&nbsp;&nbsp;&gt;\n<a class="map2">&nbsp;&nbsp;%s </a>&nbsp;&nbsp;&gt;</div><div class="post single"><h2 class="post-title">%s</h2>'
            '<h6 class="post-footer"><a class="post-date">%s</a><i class="fa fa-user"></i>%s<i class="fa fa-list"></i>时政新闻<i class="fa fa-eye"></i>1665<i class="fa fa-comment"></i>0</h6>'
            '<div class="post-body"><p style="display:none">原标题：%s</p><p><img src="/1.jpeg" class="aligncenter"></p>%s<p>责任编辑：<span></span></p>%s</div>'
            '<h5 class="post-tags"><i></i><a href="/t1">造林</a> <i></i><a href="/t2">水利</a></h5><div class="share"></div></div><div class="relate"><span>相关文章</span>%s</div></div>'
            '<div class="right"><dl class="function" id="divPrevious"><dt class="function_t">最近发表</dt><dd class="function_c"><div>%s</div></dd></dl></div></div></div></body></html>'
            % (a.title, a.medium, a.title, a.body[0][:40], a.published.replace(" ", "T"), SCRIPT, a.title, a.title, chinese(a), a.medium, a.title, ps(a, "<p>%s </p>"), box, related, links()))


@silent("author")
def central_portal(a):
    boxes = "".join('<div class="hdNews clearfix"><p><img src="/1.png" width="215"><strong>%s</strong>\n县融媒体中心推出系列报道，走进乡村、企业、校园，记录一个个平凡的身影，讲述一个个动人的故事。\n<i class="red"><a href="/d">【详细】</a></i></p><h6 class="gray"><a href="/e">县委书记谈</a>|<a href="/f">年度盘点</a></h6></div>' % t for t in OTHERS[:2])
    return ('<html xmlns="http://www.w3.org/1999/xhtml"><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>%s--地方--%s </title>\n<meta name="publishdate" content="%s">\n<meta name="author" content="104363">\n<meta name="editor" content="1610">\n<meta name="source" content="来源：%s">\n%s<style type="text/css">.ops_shareLayer ul{margin:0px;}</style></head>\n<body>'
            '<div class="top_nav clearfix"><div class="fl" id="rwb_nav"><a href="/">网站首页</a><a href="/p">时政</a></div><div class="p_login" id="p_login"><p>登录通行证 &nbsp;&nbsp;<a class="red">立即注册</a></p><form><p><input type="text" value="请输入用户名"></p></form></div></div>'
            '<div class="clearfix w1000_320 path"><span id="rwb_navpath"><a class="clink">%s</a>&gt;&gt;<a class="clink">地方</a></span></div><div class="clearfix w1000_320 text_title"><h3 class="pre"></h3><h1>%s</h1><h4 class="sub">%s</h4><p class="author"></p>'
            '<div class="box01"><div class="fl">%s%s&nbsp;&nbsp;来源：<a href="/x">%s</a></div><div class="fr"><div class="fx"><span class="ops_tit">分享到：</span><ul class="ops_icons"><li><a title="微信"><i> </i></a></li></ul></div></div></div></div>'
            '<div class="clearfix w1000_320 text_con"><div class="fl text_con_left"><div class="box_con" id="rwb_zw"><div class="box_pic"></div>%s<div class="zdfy clearfix"><a href="1.html">【1】</a><a href="2.html">【2】</a></div><center><table border="0" width="40%%"><tbody><tr><td><a href="2.html"><img src="/next.jpg"></a></td></tr></tbody></table></center><div class="box_pic"></div><div class="edit clearfix">(责编：汤敏、丁洋)</div></div>%s'
            '<div class="box_down clearfix"><span id="rwb_khd"><a><img src="/i.png">客户端下载</a></span></div><div id="rwb_tjyd"><div class="clearfix box_read"><h2>推荐阅读</h2>%s</div></div><div id="rwb_xgxw"><div class="clearfix box_news"><h2>相关新闻</h2><ul>%s</ul></div></div></div>'
            '<div class="fr text_con_right"><div class="clearfix box_hot"><h2>热点推荐</h2><ul>%s</ul></div></div></div></body></html>'
            % (a.title, a.medium, day(a), a.medium, SCRIPT, a.medium, a.title, a.subtitle, chinese(a), a.published[11:], a.medium,
               ps(a, '<p style="text-indent: 2em;">\n\t%s</p>'), SCRIPT, boxes, links(), links()))


@silent("author")
def agency_portal(a):
    hot = "".join('<li>\n<a href="/p/%d" target="_blank">%s</a>\n<div class="clearfix hot-bottom">\n<div class="right"></div>\n<div class="left publish-time">2024-03-02 08:58:39</div>\n</div>\n</li>' % (i, t) for i, t in enumerate(OTHERS))
    return ('<!--http://www.example.com/2019-12/10/c_1.htm-->\n<!DOCTYPE HTML>\n<html>\n<head>\n<meta charset="utf-8" /><meta name="description" content="%s\n---%s" />\n<title>\n%s-%s\n</title>\n<style>\n.nav { z-index: 999; }\n</style>\n</head>\n<body class="" name="">\n<script type="text/javascript">\nvar isMobile = (/iPad|iPhone/).test(navigator.userAgent);\nif(isMobile){\n\tdocument.getElementsByTagName("body")[0].style.display = "none";\n}\n</script>\n'
            '<div class="nav">\n<div class="nav-carousel">%s</div>\n<ul class="nav-op"><li class="nav-khd">客户端</li></ul></div><div class="header">\n<div class="h-p1"><div class="news-position"> <a href="/">首页</a> 正文 </div></div>\n<div class="h-p3 clearfix">\n<div class="h-news">\n<div class="h-title">\n%s\n</div>\n<div class="h-info">\n<span class="h-time"> %s:40</span>\n<span>\n来源：\n<em id="source"> %s</em>\n</span>\n</div>\n</div>\n</div>\n</div>\n'
            '<div class="main">\n<div class="part part1 clearfix">\n<div class="p-left left"><div class="s-ewm"><div>关注我们</div></div><div class="s-item"> <a class="s-wx"></a> 微信 </div></div>\n<div class="p-right left">\n<div id="p-detail">\n<div class="video-url" style="display:none">\n\n</div>\n<div class="lb"><span class="tj">图集</span></div>\n%s\n<div class="tadd">\n<div class="zan-i">+1</div><div class="share">%s</div></div>\n<div class="p-tags">\n<span class="p-jc">\n<a class="advise">【纠错】</a>\n责任编辑：\n尹晓燕\n</span>\n</div>\n</div>\n</div>\n'
            '<div class="fllow3-wap"><ul class="right-wap hot-news"><div class="name">热帖</div>%s</ul></div></div></div><div class="seo" style="display:none">%s</div></body></html>'
            % (a.title, a.body[0], a.title, a.medium, links('<span><a href="/n/%d.html" title="%s">%s</a></span>'), a.title, a.published, a.medium, ps(a), SHARE, hot, links()))


@silent("author", "medium")
def site_builder_tables(a):
    side = "".join('<tr><td width="30" align="center"><img src="/i.jpg"></td><td class="dhfont"><div align="left"><a href="/%d.htm" title="%s">%s</a></div></td></tr>' % (i, t, t) for i, t in enumerate(["首页", "机构职能", "工作动态", "政策法规"]))
    style = "text-indent: 32px;line-height: 150%;background: white"
    return ('<html xmlns="http://www.w3.org/1999/xhtml"><head>\n<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n<title>%s-工作动态</title>\n<style type="text/css">\n<!--\nbody {margin-left: 0px;}\n-->\n</style><!--Announced by Visual SiteBuilder 9-->\n<meta content="MSHTML 6.00" name="GENERATOR"></head>\n<body>\n<table align="center"><tbody><tr><td><table width="1004"><tbody><tr><td height="170"><object id="111"><param name="movie" value="15.jpg"></object></td><td class="indextop"><a>添加收藏夹</a> | <a>设为首页</a> | 关于我们</td></tr></tbody></table>'
            '<table width="1005"><tbody><tr><td width="168" valign="top"><!--#begineditable name="网站导航"--><table width="168"><tbody>%s</tbody></table><select><option>友情链接</option><option>省教育厅</option></select><!--#endeditable--></td><td width="827"><br><table width="100%%"><tbody><tr><td valign="top"><table width="100%%"><tbody>'
            '<tr><td height="15"><p><span class="STYLE6">■ </span><span class="STYLE7">工作动态</span></p></td></tr><tr><td><hr width="40%%"></td></tr><tr><td height="50" align="center"><span class="STYLE8"><!--#begineditable name="标题"-->\n<script language="javascript" src="/d.js"></script><script>NewsvoteDWR.getNewsLinkUrl(1081,\'14\',\'vsb\',newsSkip);</script>\n%s\n\n<!--#endeditable--></span></td></tr>'
            '<tr><td><table width="98%%"><tbody><tr><td align="center" bgcolor="#CCCCCC">来源:\n     | 发布时间: %s | 浏览次数: <script>_showDynClicks("wbnews", 14, 1081)</script><span id="dynclicks">2168</span>\n</td></tr></tbody></table></td></tr>'
            '<tr><td height="479"><table width="98%%" border="1" bordercolor="#CE342C"><tbody><tr><td align="left" valign="top"><form name="_newscontent_fromname"><p class="MsoNormal" align="center"><span></span></p><div id="vsb_content"><p style="text-align:center;text-indent:32px"><strong><span>%s</span></strong></p>\n<p style="%s"><br></p>%s</div></form></td></tr></tbody></table></td></tr>'
            '<tr><td align="right">【<a>关闭</a>】</td></tr></tbody></table></td></tr></tbody></table></td></tr></tbody></table></td></tr></tbody></table></body></html>'
            % (a.title, side, a.title, day(a), a.title, style, "\n".join('<p style="%s"><span style="font-size: 16px;font-family: 楷体">%s</span><span style="font-size: 16px">%s</span></p>' % (style, p[:7], p[7:]) for p in a.body)))


@silent("author")
def province_portal_site_in_h1(a):
    return ('<html><!--<![endif]--><head>\n<meta charset="utf-8">\n<meta name="SiteName" content="%s">\n<title>%s - %s </title>\n<meta name="description" content="%s网是各部门和各乡镇在互联网上发布信息和提供服务的综合平台，第一时间权威发布重要会议、重要活动信息。">\n<meta name="ArticleTitle" content="%s">\n<meta name="PubDate" content="%s">\n<meta name="ContentSource" content="%s">\n<meta name="Author" content="">\n<meta name="Url" content="./t1.shtml">\n<style type="text/css">\n.TRS_Editor span {font-size: 16px!important;}\n</style>%s</head>\n<body>\n<div class="topbar"><a href="http://x" alt="中国政府网">中国政府网</a></div>'
            '<div class="header mg-ltrb-center"><div class="logo left"><h1><a href="/"><span class="hide">%s网站</span></a></h1></div><div class="search right"><form><input value="请输入关键词"></form><p class="search-hotwd">热门搜索：<a>转型</a> <a>旅游</a></p></div></div><ul class="breadcrumb oflow-hd"><li><a>首页</a></li><li><span>&gt;</span> 要闻 </li></ul>'
            '<div class="common-detail-page-printer"><div class="detail-article-title oflow-hd"><h3></h3>\n<h2>%s</h2>\n<h3>%s</h3></div><ul class="detail-article-infos oflow-hd"><li class="article-infos-source left"><span alt="时间：2017-11-08 20:26"><i>时间：</i>%s</span>\n<span alt="来源：省政府办公厅"><i>来源：</i>\n   %s\n </span></li><li class="article-infos-func right"><span id="myPrint">打印</span><span class="article-zoom"> <i>字体：</i><a>放大</a><a>正常</a><a>缩小</a></span><span class="article-share" alt="分享"><i></i>分享</span></li></ul>'
            '<div class="article-body oflow-hd"><div class="TRS_Editor"><div style="text-align: center;"><img src="./W02.jpg" alt=""></div>\n%s%s</div></div><div class="page-box"><p class="page-hide"><script>\nfunction createPageHTML(_nPageCount,_nCurrIndex){if(_nPageCount <=1){return;}document.write("<a href=\\"t.shtml\\">首页</a>")}</script>\n</p>\n<!--\n<span>转到第<input type=\'text\' />页</span>\n--></div><dl class="affairs-detail-qcode"><dt>扫一扫在手机打开当前页面</dt><dd><canvas width="150"></canvas></dd></dl></div></body></html>'
            % (a.site, a.title, a.site, a.site, a.title, a.published, a.medium, SCRIPT, a.site, a.title, a.subtitle, a.published, a.medium,
               '<div style="text-align: center;"><b><font color="#0000ff">%s</font></b></div>' % a.caption if a.caption else "", "\n".join("<div>　　%s</div>" % p for p in a.body)))


def glued_spans_and_summaries(a):
    dls = "".join('<dl>\n<dt><a href="/%d"><img src="/1.jpg"></a></dt>\n<dd class="tit"><a href="/%d" target="_blank" title="%s">%s</a></dd>\n<dd class="exp">\n        会议召开之际，多个部门部署了下一步重点工作，明确了时间表和路线图，细化了责任分工。            </dd>\n<dd class="sj">2024-09-30<span>07:42</span></dd>\n</dl>' % (i, i, t, t) for i, t in enumerate(OTHERS))
    return ('<html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="description" content="">\n<meta name="author" content="%s">\n<title>%s_%s </title>\n<script type="text/javascript">\nvar contentid = 15409036;\nvar publishdate = \'%s:01\';\nvar description = "本报新闻客户端，内容涵盖新闻资讯、公告等，为读者提供更多资讯。";\n</script></head>\n<body><iframe style="display: none"></iframe><div class="top"><div class="gzh"><p class="t1">官方微信公众号</p><p class="t2">扫描上方二维码关注微信公众号</p></div></div><div class="menu"><ul class="mainNav"><li><a>要&nbsp;&nbsp;闻</a></li></ul></div>'
            '<div class="weizhi">\n<span>首页</span>\n<span><a>快讯</a></span>\n</div><div class="content clearfix"><div class="box_left"><div class="website">您所在的位置：<a>首页</a> &gt; <a>快讯</a></div><div class="intal_tit"><h2>%s</h2><div class="info">%s<span>来源：%s</span><span>作者：%s</span></div></div>'
            '<div class="txt_con" id="ctrlfscont">\n\n  %s            <p></p>\n </div><div class="fenxiang"><a title="分享到新浪微博"></a>%s<a class="fx" href="#">分享：</a></div><div class="shenming"><p>声明：本报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担。</p><img src="p.gif"></div>'
            '<div class="tuijian"><h2>为你推荐</h2><div class="tuijian_con">%s</div></div></div><div class="box_maj"><div class="guancha"><div class="title">观察</div><ul class="list">%s</ul></div></div></div></body></html>'
            % (a.site, a.title, a.site, a.published, a.title, a.published, a.medium, a.author, "\n".join("<p>%s</p>" % p for p in a.body), SHARE, dls, links()))


@silent("author")
def text_straight_in_the_container(a):
    return ('<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>%s</title>\n</head>\n<style>\np {\n\tline-height: 1.75em;\n}\n</style>\n<body>\n<div class="conall"><div class="c_title"><ul><li>当前位置：</li><a href="/"><li>首页></li></a><a href="/l"><li>会议报道</li></a></ul></div><div class="l_content"><div class="d_cotall">\n<p class="content_title" style="width: 100%%; text-align: center;">%s</p>\n<span style="font-size: 13px;">发布时间：%s&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;发布：%s&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;共1036人阅读</span>\n<dvi style="float: right;">%s</dvi>\n<div class="d_title"></div><div class="d_line"></div>\n%s\n</div></div></div>'
            '<div class="footer" style="line-height: 20px;"><p>您是第<iframe id="visiterCounter"></iframe>位访者</p><span>版权所有 某县交通运输局 ICP备案编号 渝ICP备00000001号</span></div></body></html>\n<script>document.getElementById("visiterCounter").src = "i.do";</script>'
            % (a.title, a.title, a.published, a.medium, SHARE, "<br/>".join("&emsp;&emsp;" + p for p in a.body)))


def messenger(a):
    from datetime import datetime, timedelta
    stamp = int((datetime.fromisoformat(a.published) - datetime(1970, 1, 1) - timedelta(hours=8)).total_seconds())
    return ('<!DOCTYPE html>\n<html class="">\n<head>\n<meta charset="utf-8">\n<meta name="author" content="%s" />\n<meta property="og:title" content="%s" />\n<meta property="og:site_name" content="微信公众平台" />\n<meta property="og:article:author" content="%s" />\n<script nonce="1">window.logs = {pagetime: {}};</script>\n<title></title>\n<style>.rich_media_content{overflow:hidden}</style></head>\n<body id="activity-detail" class="zh_CN">\n<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content">\n<h1 class="rich_media_title" id="activity-name">\n%s\n</h1>\n'
            '<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text">%s</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">%s</a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><strong class="profile_nickname">%s</strong><p class="profile_meta"><label>功能介绍</label><span class="profile_meta_value">权威发布本地新闻资讯，服务群众生产生活。</span></p></div></span>\n<em id="publish_time" class="rich_media_meta rich_media_meta_text"></em></div>\n'
            '<div class="rich_media_content " id="js_content" style="visibility: hidden;">\n%s<section><section style="text-align: center;"><p>编辑：小丽</p><p>监制：老王</p><p>长按识别二维码，关注我们</p></section></section></div>\n<script nonce="2" type="text/javascript">\nvar first_sceen__time = (+new Date());\ndocument.getElementById("js_content").style.visibility = "visible";</script></div><div class="rich_media_tool" id="js_toobar3"><div class="media_tool_meta">阅读 </div></div></div></div></div>'
            '<script nonce="3">var biz = "" || "MzA=";\nvar nickname = "%s";\nvar ct = "%d";\nvar publish_time = "%s" || "";\nvar msg_title = "%s";\nvar user_name = "gh_1";</script></body></html>'
            % (a.author, a.title, a.author, a.title, a.author, a.medium, a.medium,
               "".join('<section style="margin: 0px 8px;line-height: 1.75em;text-indent: 2em;"><span style="font-size: 16px;letter-spacing: 1px;">%s</span></section><section style="margin: 0px 8px;"><br  /></section>' % p for p in a.body), a.medium, stamp, day(a), a.title))


@silent("author")
def ucap_elements(a):
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s</title><meta name="SiteName" content="%s"/><meta name="ArticleTitle" content="%s"/><meta name="PubDate" content="%s"/><meta name="ContentSource" content="%s"/></head><body><div class="top-nav"><a>首页</a><a>走进</a></div><div class="dqwz">您的位置：<a>首页</a>&gt;<a>要闻</a></div>'
            '<div class="con-box"><ucaptitle><p class="tit">%s</p></ucaptitle><div class="pages-date"><PUBLISHTIME>%s</PUBLISHTIME><span class="font">来源：%s</span><div class="share-box" id="share-box"><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><a class="share-btn">打印</a></div></div><div class="pages_content" id="UCAP-CONTENT"><UCAPCONTENT>%s</UCAPCONTENT></div><div class="editor">【我要纠错】<span>责任编辑：吴晗</span></div><div class="related-link"><h3>相关稿件</h3><ul>%s</ul></div></div></body></html>'
            % (a.title, a.site, a.title, a.published, a.medium, a.title, a.published, a.medium, ps(a, '<p style="text-indent: 2em; font-family: 宋体; font-size: 12pt;">%s</p>'), links()))


def paper_in_tables(a):
    menu = "".join('<tr><td class="default"><a id=pageLink href="node_%d.htm">第0%d版：%s</a></td><td><a href="p%d.pdf"><img src="/pdf.gif"></a></td></tr>' % (i, i, t, i) for i, t in enumerate(["要闻", "综合", "民生", "副刊"], 1))
    titles = "".join('<tr><td><div style="display:inline" id=mp%d><a href=content_%d.htm>%s</a></div></td></tr>' % (i, i, t) for i, t in enumerate(OTHERS))
    return ('<HTML xmlns="http://www.w3.org/1999/xhtml"><HEAD><TITLE>%s-%s</TITLE>\n<META content="text/html; charset=utf-8" http-equiv=Content-Type></HEAD>\n<BODY><!--enpproperty <articleid>77</articleid><date>%s 00:00:00.0</date><author>%s</author><title>%s</title><keyword></keyword><subtitle>%s</subtitle><introtitle></introtitle><siteid>1</siteid><nodename>要闻</nodename>/enpproperty-->\n<table border=0 width=1000><tr><td width=204>%s</td><td><table><tr><td class=px12>%s　%s&nbsp;星期五</td><td><a>返回首页</a></td><td><div id=paperdatediv style="display:none"></div></td></tr></table></td></tr></table>'
            '<table><tr><td valign=top><table>%s</table><table>%s</table></td><td valign=top><table width="95%%"><tbody><tr valign=top><td class=STYLE32 align=center><founder-title>%s</founder-title></td></tr><tr><td class=bt2 align=center>%s</td></tr><tr><td align=center>　　本报记者　%s</td></tr></tbody></table>\n<table><TBODY><TR><TD><TABLE bgcolor=#efefef align=left><TBODY><TR><TD><IMG src="res1.jpg"></TD></TR><TR><TD><FONT color=#555555>%s</FONT></TD></TR></TBODY></TABLE></TD></TR></TBODY></table>'
            '<table width="95%%"><tr><td><div id=ozoom style="ZOOM: 100%%"><founder-content><!--enpcontent-->%s<!--/enpcontent--></founder-content></div></td></tr></table><table width="100%%"><tr><td><a href=content_1.htm>上一篇</a> <a href=content_3.htm>下一篇</a></td><td><a>放大</a> <a>缩小</a> <a>默认</a></td></tr></table></td></tr></table><INPUT type=checkbox value=0 name=titlecheckbox sourceid="SourcePh" style="display:none"><table><tr><td>%s版权所有 技术支持：某某电子有限公司</td></tr></table></BODY></HTML>'
            % (a.title, a.medium, day(a), a.author, a.title, a.subtitle, a.medium, a.medium, chinese(a), menu, titles, a.title, a.subtitle, a.author, a.caption, "".join("<P>　　%s</P>" % p for p in a.body), a.medium))


def word_soup(a):
    def word(p):
        parts = [p[:5], p[5:19], p[19:]]
        return ('<P class=MsoNormal style="MARGIN: 0cm 0cm 0pt; TEXT-INDENT: 32pt; mso-char-indent-count: 2.0"><SPAN lang=EN-US style="FONT-SIZE: 16pt"><SPAN style="mso-spacerun: yes">&nbsp;&nbsp; </SPAN></SPAN>%s<SPAN lang=EN-US><o:p></o:p></SPAN></P>'
                % "".join('<SPAN style="FONT-SIZE: 16pt; FONT-FAMILY: 仿宋_GB2312"><FONT face=宋体>%s</FONT></SPAN>' % s for s in parts))
    return ('<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>%s-%s</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- /* Style Definitions */ p.MsoNormal {mso-style-parent:"";} --></style></head><body><div id="head"><ul><li><a>首页</a></li><li><a>动态</a></li></ul></div><div id="main"><div class="mtitle">%s</div><div class="mfrom">作者：%s&nbsp;&nbsp;&nbsp;&nbsp;来源：%s&nbsp;&nbsp;&nbsp;&nbsp;发布时间：[%s]&nbsp;&nbsp;&nbsp;&nbsp;点击：[<script src="/count.asp?id=9"></script>]</div>'
            '<div id="NewsContent"><?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />%s</div><div class="pre">上一篇：<a>%s</a></div><div class="nxt">下一篇：<a>%s</a></div></div></body></html>'
            % (a.title, a.site, a.title, a.author, a.medium, day(a), "".join(word(p) for p in a.body), OTHERS[0], OTHERS[1]))


def bare_breaks_in_a_cell(a):
    """No <html>, attributes without quotes, text by <br> in a <td>."""
    return ('<TITLE>%s</TITLE>\n<META NAME=Author CONTENT="">\n<TABLE WIDTH=760 ALIGN=CENTER><TR><TD><A HREF=index.asp>首页</A> | <A HREF=list.asp?id=1>新闻</A> | <A HREF=list.asp?id=2>公告</A></TD></TR></TABLE>\n<TABLE WIDTH=760 ALIGN=CENTER><TR><TD HEIGHT=40 ALIGN=CENTER><FONT COLOR=RED SIZE=4><B>%s</B></FONT></TD></TR><TR><TD ALIGN=CENTER>作者:%s 文章来源:%s 点击数:512 更新时间:%s</TD></TR><TR><TD HEIGHT=200 VALIGN=TOP>%s<BR></TD></TR>\n<TR><TD ALIGN=RIGHT>文章录入:admin&nbsp;&nbsp;责任编辑:admin&nbsp;</TD></TR><TR><TD><LI>上一篇文章： <A HREF=show.asp?id=1>%s</A><BR><LI>下一篇文章： 没有了</TD></TR><TR><TD ALIGN=RIGHT>【<A>发表评论</A>】【<A>加入收藏</A>】【<A>告诉好友</A>】【<A>打印此文</A>】【<A>关闭窗口</A>】</TD></TR></TABLE><TABLE WIDTH=760><TR><TD>网友评论：（只显示最新10条。评论内容只代表网友观点，与本站立场无关！）</TD></TR></TABLE>'
            % (a.title, a.title, a.author, a.medium, "%d/%d/%d 9:30:00" % tuple(int(n) for n in day(a).split("-")), "<BR><BR>\n".join("&nbsp;&nbsp;&nbsp; " + p for p in a.body), OTHERS[2]))


@silent("author", "medium")
def time_in_a_script(a):
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s_%s</title><script>var docId="88";var publishTime="%s:00";var pageTitle="%s";</script></head><body><div class="wrap"><div class="top"><a>首页</a><a>要闻</a></div><h1 class="arti_title">%s</h1><div class="arti_metas"><span id="pt"></span><span class="arti_views">浏览次数:<span class="WP_VisitCount">25</span></span></div><script>document.getElementById("pt").innerHTML=publishTime;</script><div class="wp_articlecontent">%s</div></div><div class="foot">Copyright &copy; 某县 All Rights Reserved</div></body></html>'
            % (a.title, a.site, a.published, a.title, a.title, ps(a, "<p>%s</p>")))


@silent("author")
def article_in_a_textarea(a):
    import html
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><div class="hd"><a>首页</a></div><h1>%s</h1><div class="sub">%s 来源：%s</div><textarea id="txt" style="display:none">%s</textarea><div id="show"></div><script>document.getElementById("show").innerHTML=document.getElementById("txt").value;</script><div class="ft">版权所有：%s</div></body></html>'
            % (a.title, a.title, a.published, a.medium, html.escape(ps(a)), a.site))


@silent("author")
def article_in_a_template(a):
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><div class="hd"><a>首页</a><a>新闻</a></div><h1>%s</h1><div class="sub"><span>%s</span><span>来源：%s</span></div><div id="app">加载中...</div><script type="text/template" id="tpl"><div class="body">%s</div></script><script src="/render.js"></script></body></html>'
            % (a.title, a.title, a.published, a.medium, ps(a, "<p>%s</p>")))


@silent("author")
def article_in_noscript(a):
    return ('<html><head><meta charset="utf-8"><title>%s_%s</title></head><body><div id="root"></div><noscript><h1>%s</h1><p class="info">%s　来源：%s</p><div>%s</div></noscript><script src="/app.js"></script></body></html>'
            % (a.title, a.site, a.title, a.published, a.medium, ps(a, "<p>%s</p>")))


@silent("author")
def frameset_with_noframes(a):
    return ('<html><head><title>%s</title></head><frameset rows="80,*"><frame src="top.htm"><frame src="main.htm"><noframes><body><h2>%s</h2><p>%s 来源：%s</p>%s</body></noframes></frameset></html>' % (a.title, a.title, chinese(a), a.medium, ps(a)))


def comments_and_lists_in_the_content(a):
    floors = "".join('<div class="cm-item"><span class="nick">网友%d</span><div class="cm-text">说得好，支持家乡发展，希望相关部门把实事办好，让老百姓得到实惠！</div><span>%d楼 回复</span></div>' % (i, i) for i in range(1, 5))
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s|%s</title></head><body><div class="w1200"><div class="loc">首页 > 新闻 > 正文</div><div class="articleContent"><h1 class="h1">%s</h1><p class="ly"><b>%s</b>|来源：%s|作者：%s|<span>我要评论(<a>4</a>)</span></p><div class="zoomcon">%s'
            '<div class="rec"><h4>推荐阅读</h4>%s</div><p>（责任编辑：刘琳）</p></div><div class="plk"><h4>我要评论</h4><form><textarea name="c">文明上网，理性发言，请遵守评论服务协议。</textarea><input type="submit" value="发表"></form>%s</div></div></div></body></html>'
            % (a.title, a.site, a.title, chinese(a) + a.published[11:], a.medium, a.author, ps(a), links('<p><a href="/%d" title="%s"><img src="/t.jpg"/>%s</a></p>'), floors))


def cut_in_the_middle(a):
    page = government_metas_upper(a)
    return page[:page.index(a.body[-2]) + len(a.body[-2]) // 2]


def government_metas_upper(a):
    return ('<!DOCTYPE html><html><head><meta charset="utf-8"><META NAME="ARTICLETITLE" CONTENT="%s"><META NAME="PUBDATE" CONTENT="%s"><META NAME="CONTENTSOURCE" CONTENT="%s"><META NAME="AUTHOR" CONTENT="%s"><title>%s</title></head><body><div class="head"><a>首页</a><a>要闻</a></div><div class="v_news_content">%s</div>'
            % (a.title, a.published, a.medium, a.author, a.title, ps(a, '<p class="vsbcontent_start">%s</p>')))


cut_in_the_middle.cut = True


def xhtml(a):
    return ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN"><head><title>%s - %s</title><script type="text/javascript">//<![CDATA[\nif (a < b && c > d) { document.write("<p>你好，欢迎访问本站，请登录后继续浏览。</p>"); }\n//]]></script></head><body><div class="clear" /><div id="container"><div id="bread"><a href="/">首页</a> &raquo; <a href="/n">新闻</a></div><dl id="detail"><dt>%s</dt><dd class="msg">发表于 %s 来源： %s 作者： %s</dd><dd class="txt">%s</dd></dl></div></body></html>'
            % (a.title, a.site, a.title, a.published, a.medium, a.author, ps(a, "<p>%s<br /></p>")))


def blog_engine_with_comments(a):
    said = "".join('<li class="comment"><div class="comment-body"><cite class="fn">读者%d</cite> 说道：<p>写得真实感人，我就是本地人，这些变化都看在眼里，为乡亲们高兴，也希望越来越好。</p></div></li>' % i for i in range(5))
    return ('<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>%s &#8211; %s</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"%s"},{"@type":"NewsArticle","headline":"%s","datePublished":"%s:00+08:00","dateModified":"2024-01-01T00:00:00+08:00","author":{"@type":"Person","name":"%s"}}]}</script></head><body class="post-template-default single"><header id="masthead"><p class="site-title"><a>%s</a></p></header>'
            '<main id="main"><article id="post-1" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">%s</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="%s:00+08:00">%s</time></span><span class="byline">作者：<a class="url fn n">%s</a></span><span>来源：%s</span></div></header><div class="entry-content">%s</div><footer class="entry-footer">标签：<a>本地</a></footer></article>'
            '<nav class="navigation post-navigation"><a>上一篇 %s</a></nav><div id="comments" class="comments-area"><h2 class="comments-title">《%s》有5个想法</h2><ol class="comment-list">%s</ol><div id="respond"><p>您的电子邮箱地址不会被公开。</p></div></div></main></body></html>'
            % (a.title, a.site, a.site, a.title, a.published.replace(" ", "T"), a.author, a.site, a.title, a.published.replace(" ", "T"), chinese(a), a.author, a.medium, ps(a, "<p>%s</p>"), OTHERS[0], a.title, said))


@silent("author")
def media_centre_app_page(a):
    return ('<!DOCTYPE html><html data-n-head-ssr><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,user-scalable=no"><title>%s</title><meta name="description" content="%s"></head><body><div id="__nuxt"><div id="__layout"><div class="wrap"><div class="download-bar"><img src="logo.png"><span>打开客户端，阅读体验更佳</span><button>打开</button></div><div class="detail"><div class="detail-title">%s</div><div class="detail-info"><span>%s</span><span>%s</span><span>阅读 1.2w</span></div><div class="detail-content">%s</div><div class="zan">点赞 36</div></div><div class="recommend-list"><div class="tt">精彩推荐</div>%s</div><div class="copyright">本页面由县融媒体中心客户端提供技术支持</div></div></div></div><script>window.__NUXT__={layout:"default",data:[{detail:{title:"%s",content:"\\u003Cp\\u003E%s\\u003C\\u002Fp\\u003E"}}]}</script></body></html>'
            % (a.title, a.body[0][:50], a.title, a.medium, a.published.replace("-", "/"), ps(a, '<p style="text-align: justify;">%s</p>'), "".join('<div class="item"><div class="item-title">%s</div><div class="item-info">昨天 评论 3</div></div>' % t for t in OTHERS), a.title, a.body[0]))


@silent("author")
def disclosure_in_cells(a):
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><table width="1000"><tr><td><table class="xxgk" border="1" width="100%%"><tr><td>索 引 号：</td><td>001008-2023-00417</td><td>主题分类：</td><td>城乡建设、环境保护 / 公用事业</td></tr><tr><td>发文机关：</td><td>%s</td><td>成文日期：</td><td>%s</td></tr><tr><td>标　　题：</td><td colspan="3">%s</td></tr><tr><td>发文字号：</td><td></td><td>发布日期：</td><td>%s</td></tr></table></td></tr>'
            '<tr><td align="center" class="bt"><h2>%s</h2></td></tr><tr><td id="articleContent" style="padding:0 40px">%s<p style="text-align:right">%s</p><p style="text-align:right">%s</p></td></tr><tr><td>附件：<a href="1.doc">1.停水范围示意图.doc</a></td></tr><tr><td>解读：暂无　　主办：%s　网站标识码3601230001</td></tr></table></body></html>'
            % (a.title, a.medium, chinese(a, "%d年%d月%d日"), a.title, chinese(a, "%d年%d月%d日"), a.title, ps(a), a.medium, chinese(a, "%d年%d月%d日"), a.site))


def commercial_portal(a):
    return ('<!DOCTYPE HTML>\n<html id="ne_wrap" data-publishtime="%s:02"><head><meta charset="utf-8"><title>%s_网闻</title><meta name="author" content="网闻"><meta property="og:title" content="%s_网闻"><meta property="article:published_time" content="%sT%s:02+08:00"><meta name="keywords" content="新闻">%s</head><body><div class="ntes_nav_wrap"><a>网闻首页</a><a>应用</a></div>'
            '<div class="post_wrap"><div class="post_main"><h1 class="post_title">%s</h1><div class="post_info">%s:02　来源: <a href="/s">%s</a>　%s <a href="/jb" target="_blank">举报</a></div><div id="content"><div class="post_body"><p class="otitle">\n  （原标题：%s）\n</p><p id="0AQ1"></p>%s<p><!--AD200x300_2--></p><div class="gg200x300"><iframe></iframe></div></div><div class="post_author"><a><img src="/end.png"></a>本文来源：%s&nbsp;&nbsp;作者：%s&nbsp;&nbsp;责任编辑：王波_NN4133</div></div>'
            '<div class="post_statement"><span class="bg"></span>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。</div><div class="post_next"><div class="post_next_name">/阅读下一篇/</div><a>返回首页</a></div><div class="post_recommends"><h3>相关推荐</h3>%s</div></div></div></body></html>'
            % (a.published, a.title, a.title, day(a), a.published[11:], SCRIPT, a.title, a.published, a.medium, day(a)[-5:], a.title, ps(a, '<p id="0AQ2">%s</p>'), a.medium, a.author,
               links('<div class="post_recommend"><a href="/%d"><img alt="%s"></a><h3><a>%s</a></h3><div class="tie">0跟贴</div></div>')))


def client_page_reporter_line(a):
    return ('<html><head><meta charset="utf-8"><title>%s_要闻_%s</title></head><body><div class="bdwd main"><div class="newscontent"><h1 class="news_title">%s</h1><div class="news_about"><p>%s记者 %s</p><p>%s&nbsp;<span>来源：%s</span></p></div><div class="news_txt" data-size="standard">%s<br/><br/><div class="go_to_topic"><a>进入话题</a></div></div><div class="news_editor">责任编辑：崔琳</div><div class="news_tit2">本文为原创文章，未经授权不得转载。</div></div><div class="main_rt"><div class="rt_tit">热新闻</div><ul>%s</ul></div></div></body></html>'
            % (a.title, a.medium, a.title, a.medium, a.author, a.published, a.medium, "<br/>".join(a.body), links()))


LAYOUTS = [nested_tables_source_above_date_below, province_system_with_made_time, blog_system, central_portal, agency_portal, site_builder_tables,
           province_portal_site_in_h1, glued_spans_and_summaries, text_straight_in_the_container, messenger, ucap_elements, paper_in_tables, word_soup,
           bare_breaks_in_a_cell, time_in_a_script, article_in_a_textarea, article_in_a_template, article_in_noscript, frameset_with_noframes,
           comments_and_lists_in_the_content, cut_in_the_middle, xhtml, blog_engine_with_comments, media_centre_app_page, disclosure_in_cells,
           commercial_portal, client_page_reporter_line]


def expected(layout, a):
    if not getattr(layout, "cut", False):
        return a.body
    return a.body[:-2] + [a.body[-2][:len(a.body[-2]) // 2]]


def pages():
    """(name, article, body, what it does not say, bytes): each layout around two of the articles."""
    for i, layout in enumerate(LAYOUTS):
        for number in (i % 4, (i + 1 + i // 4 % 3) % 4):
            a = ARTICLES[number]
            yield f"{layout.__name__}-{number}", a, expected(layout, a), getattr(layout, "silent", ()), layout(a).encode()
