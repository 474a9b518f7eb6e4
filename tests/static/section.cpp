#include <constplan/guangdong.hpp>
#include <constplan/section.hpp>

namespace {

using constplan::box;
using constplan::is_within;

static_assert(is_within("附件3/二/（一）", "附件3/二") && is_within("附件3/二", "附件3/二") && is_within("附件3", ""));
static_assert(!is_within("附件3/二", "附件3/二/（一）") && !is_within("附件31/二", "附件3") && !is_within("", "附件3"));
static_assert(is_within("Article 5(1)(a)", "Article 5(1)") && !is_within("Article 51", "Article 5"));
static_assert(is_within("Chapter 3, Section 2.1", "Chapter 3") && is_within("第三章第二节", "第三章"));

static_assert(box("附件3/二/（一）/专栏1/2") == 1 && box("四/（二）/专栏12") == 12);
static_assert(box("Annex II/Box 3") == 3);
static_assert(!box("附件3/二/（一）") && !box("") && !box("专栏") && !box("专栏/1"));

constexpr auto foshan =
    constplan::guangdong::targets.at("building-materials/foshan/main-business-revenue/2025").section();
static_assert(box(foshan) == 1 && is_within(foshan, "附件3/二"));

}  // namespace
